// The detail in its frame: it posts itself back, and its answer comes as an alert of the next page.
var claim_Number = gsm.number;

window.addEventListener('DOMContentLoaded', () => {
  panelRoot().addEventListener('change', panel_Onchange);
});

function __doPostBack(target, argument) {
  var form = document.getElementById('aspnetForm');
  form.__EVENTTARGET.value = target;
  form.__EVENTARGUMENT.value = argument;
  form.submit();
}

function panel_Onchange() {
  var values = panelValues();
  if (values.claimType && values.claimType !== gsm.opening) {
    location.href = `${location.pathname}?contr_no=${claim_Number}&type=${values.claimType}`;
    return;
  }
  var reason = panelField('withdrawalReason');
  if (reason && gsm.fields.indexOf('withdrawalFlag=Y') >= 0) reason.disabled = values.withdrawalFlag !== 'Y';
}

function claim_Act(action) {
  if (!confirm(gsm.texts[`confirm.${action}`])) return;
  __doPostBack(gsm.targets[action], parent.list_Ticked().join());
}

function claim_After() {
  location.href = `${location.pathname}?contr_no=${claim_Number}`;
  parent.list_Refresh();
}
