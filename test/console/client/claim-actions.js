// What the buttons of a claim call, wherever its detail stands.
function btn_cancel_Onclick() {
  claim_Act('approve-cancel');
}

function btn_refuse_Onclick() {
  claim_Act('refuse-cancel');
}

function btn_withdraw_Onclick() {
  claim_Act('request-withdrawal');
}

function btn_withdrawCancel_Onclick() {
  claim_Act('cancel-withdrawal');
}

function btn_withdrawAgain_Onclick() {
  claim_Act('rerequest-withdrawal');
}

function btn_accept_Onclick() {
  claim_Act('accept-return');
}

function btn_exchange_Onclick() {
  claim_Act('return-to-exchange');
}

function btn_refund_Onclick() {
  var fields = panelValues();
  fields.contr_no = claim_Number;
  if (act('refund-return', fields))
    popup_Open(`/Popup/Claim/pop_ReturnRefund.aspx?contr_no=${claim_Number}`, 'refund', 640, 440);
}

function btn_message_Onclick() {
  popup_Open(
    `/Popup/Callcenter/pop_MessageSend.aspx?contr_no=${claim_Number}&from=CLAIM`,
    'message',
    760,
    640,
  );
}

function btn_inbox_Onclick() {
  popup_Open(`/Popup/Callcenter/pop_Inbox.aspx?contr_no=${claim_Number}`, 'inbox', 760, 420);
}
