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

// A window of its own, or a layer with a frame over the page: the console has both.
function popup_Open(path, name, width, height) {
  var address = gsm.root + path;
  if (gsm.popup !== 'layer') {
    window.open(address, name, `width=${width},height=${height}`);
    return;
  }
  var layer = top.document.createElement('div');
  layer.id = 'div_popup';
  layer.innerHTML =
    '<div class="layerbar"><a href="javascript:popup_Remove()">×</a></div><iframe name="frame_popup"></iframe>';
  layer.style.width = `${width}px`;
  top.document.body.appendChild(layer);
  layer.lastChild.style.height = `${height}px`;
  layer.lastChild.src = address;
}

function popup_Remove() {
  var layer = document.getElementById('div_popup');
  if (layer) layer.remove();
}

function popup_Close() {
  if (window.opener) window.close();
  else parent.popup_Remove();
}

// The page below is told before its popup goes.
function popup_Done() {
  var below = window.opener || parent;
  if (below.claim_After) below.claim_After();
  popup_Close();
}
