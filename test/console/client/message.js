window.addEventListener('DOMContentLoaded', () => {
  panelListen();
  panelField('body').addEventListener('input', (event) => {
    document.querySelector('.count').textContent = event.target.value.length;
  });
});

function btn_send_Onclick() {
  var fields = panelValues();
  fields.contr_no = gsm.number;
  if (act('send-message', fields, 'Message')) popup_Done();
}
