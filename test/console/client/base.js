// The real pages report script errors to their maker; here they are kept for whoever asks.
var scriptErrors = [];
window.onerror = (message) => {
  scriptErrors.push(String(message));
};

function lang_Onchange(language) {
  var url = new URL(location.href);
  url.searchParams.set('lang', language);
  location.href = url.href;
}

function service(name, fields) {
  var request = new XMLHttpRequest();
  request.open(fields ? 'POST' : 'GET', `${gsm.root}/Service/${name}`, false);
  request.setRequestHeader('Content-Type', 'application/json; charset=utf-8');
  request.send(fields ? JSON.stringify(fields) : null);
  if (request.status === 401) {
    location.href = `${gsm.root}/Login.aspx`;
    return null;
  }
  return JSON.parse(request.responseText).d;
}

// confirm, then the service while everything waits, then its answer: the order in which the console acts.
function act(action, fields, biz) {
  if (gsm.texts[`confirm.${action}`] && !confirm(gsm.texts[`confirm.${action}`])) return false;
  fields.action = action;
  var answer = service(`swe_${biz || 'Claim'}BizService.asmx/SetAction`, fields);
  if (!answer) return false;
  if (answer.message) alert(answer.message);
  return answer.ok;
}
