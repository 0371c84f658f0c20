window.addEventListener('DOMContentLoaded', panelListen);

function btn_confirm_Onclick() {
  var fields = panelValues();
  fields.contr_no = gsm.number;
  if (act('confirm-refund', fields)) popup_Done();
}
