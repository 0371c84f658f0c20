// The claims page: the list, and the detail of the row that was opened.
var claim_Number = '';
var claim_Opening = '';

window.addEventListener('DOMContentLoaded', () => {
  list_Start();
  panelRoot().addEventListener('change', panel_Onchange);
  var reopen = sessionStorage.getItem('reopen');
  sessionStorage.removeItem('reopen');
  if (reopen) row_Open(reopen);
});

function row_Open(number) {
  claim_Number = number;
  claim_Opening = '';
  claim_Draw();
}

function claim_Draw() {
  if (gsm.detail === 'frame') {
    frames.frame_detail.location.href = `${gsm.root}/Claim/ClaimDetail.aspx?contr_no=${claim_Number}&type=${claim_Opening}`;
    return;
  }
  var drawn = service(
    `swe_ClaimBizService.asmx/GetClaimDetail?contr_no=${claim_Number}&type=${claim_Opening}`,
  );
  if (!drawn) return;
  panelSet(drawn);
  if (gsm.detail === 'layer') document.querySelector('.layer').style.display = 'block';
}

function layer_Close() {
  document.querySelector('.layer').style.display = 'none';
}

function panel_Onchange() {
  var values = panelValues();
  if (values.claimType && values.claimType !== claim_Opening) {
    claim_Opening = values.claimType;
    claim_Draw();
    return;
  }
  // Y opens the reason of the withdrawal, N closes it.
  var reason = panelField('withdrawalReason');
  if (reason && gsm.fields.indexOf('withdrawalFlag=Y') >= 0) reason.disabled = values.withdrawalFlag !== 'Y';
}

function claim_Act(action) {
  var ticked = list_Ticked();
  var fields = panelValues();
  fields.contr_no = (ticked.indexOf(claim_Number) < 0 ? ticked.concat(claim_Number) : ticked).join();
  if (!act(action, fields)) return false;
  if (action === 'refund-return') return true;
  claim_After();
  return true;
}

function claim_After() {
  if (gsm.after === 'reload') {
    sessionStorage.setItem('reopen', claim_Number);
    location.reload();
    return;
  }
  claim_Draw();
  list_Refresh();
}
