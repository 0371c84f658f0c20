// The delivery page: orders, the one that was opened, and the forms under its tabs.
var delivery_Number = gsm.number;
var delivery_Tab = gsm.tab;

window.addEventListener('DOMContentLoaded', () => {
  list_Start();
  panelListen();
  var kept = JSON.parse(sessionStorage.getItem('reopen') || 'null');
  sessionStorage.removeItem('reopen');
  if (!kept) return;
  delivery_Tab = kept.tab;
  row_Open(kept.number);
});

function row_Open(number) {
  delivery_Number = number;
  delivery_Draw();
  if (gsm.detail === 'layer') document.querySelector('.layer').style.display = 'block';
}

function delivery_Draw() {
  var drawn = service(
    `swe_DeliveryBizService.asmx/GetOrderDetail?contr_no=${delivery_Number}&tab=${delivery_Tab}`,
  );
  if (drawn) panelSet(drawn);
}

function layer_Close() {
  document.querySelector('.layer').style.display = 'none';
}

function tab_Onclick(tab) {
  delivery_Tab = tab;
  Array.prototype.forEach.call(panelRoot().querySelectorAll('.form'), (form, at) => {
    form.style.display = at === tab ? '' : 'none';
  });
  Array.prototype.forEach.call(panelRoot().querySelectorAll('.formtabs a'), (link, at) => {
    link.className = at === tab ? 'on' : '';
  });
}

function delivery_Numbers() {
  var ticked = list_Ticked();
  if (delivery_Number && ticked.indexOf(delivery_Number) < 0) ticked.push(delivery_Number);
  return ticked.join();
}

function __doPostBack(target, argument) {
  var form = document.getElementById('aspnetForm');
  form.__EVENTTARGET.value = target;
  form.__EVENTARGUMENT.value = argument;
  form.contr_no.value = delivery_Number;
  form.submit();
}

function delivery_Act(action) {
  if (gsm.after === 'postback') {
    if (confirm(gsm.texts[`confirm.${action}`])) __doPostBack(gsm.targets[action], delivery_Numbers());
    return;
  }
  var fields = panelValues();
  fields.contr_no = delivery_Numbers();
  if (!act(action, fields, 'Delivery')) return;
  if (gsm.after === 'reload') {
    sessionStorage.setItem('reopen', JSON.stringify({ number: delivery_Number, tab: delivery_Tab }));
    location.reload();
    return;
  }
  delivery_Draw();
  list_Refresh();
}

function btn_cancelSave_Onclick() {
  delivery_Act(panelField('choice=return').checked ? 'return-order' : 'cancel-order');
}

function btn_ship_Onclick() {
  delivery_Act('ship-order');
}

function btn_shipDate_Onclick() {
  delivery_Act('set-ship-date');
}

function btn_message_Onclick() {
  if (delivery_Number)
    popup_Open(
      `/Popup/Callcenter/pop_MessageSend.aspx?contr_no=${delivery_Number}&from=DELIVERY`,
      'message',
      760,
      640,
    );
}
