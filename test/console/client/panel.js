// The fields of the open panel, found by their place among the fields.
function panelRoot() {
  return document.querySelector('.detail:not(iframe)') || document.getElementById('wrap');
}

function panelControls() {
  var all = panelRoot().querySelectorAll('select, textarea, input');
  return Array.prototype.filter.call(all, (one) => !/button|image|hidden|submit/.test(one.type));
}

function panelField(part) {
  return panelControls()[gsm.fields.indexOf(part)];
}

function panelValues() {
  var values = {};
  panelControls().forEach((control, at) => {
    var part = gsm.fields[at];
    if (!part) return;
    if (control.type === 'checkbox') {
      values[part] = control.checked ? 'Y' : 'N';
    } else if (control.type === 'radio') {
      if (control.checked) values[part.split('=')[0]] = control.value;
    } else {
      values[part] = control.value;
    }
  });
  return values;
}

function panelListen() {
  var spans = panelRoot().querySelectorAll('span.btn');
  Array.prototype.forEach.call(spans, (span, at) => {
    span.addEventListener('click', () => {
      window[gsm.calls[at]]();
    });
  });
}

function panelSet(drawn) {
  gsm.fields = drawn.fields;
  gsm.calls = drawn.calls;
  if (gsm.layout === 'a') panelFill(drawn.html);
  else panelRoot().innerHTML = drawn.html;
  panelListen();
}

function idsIn(node) {
  return Array.prototype.map.call(node.querySelectorAll('[id]'), (one) => one.id).join();
}

// In place: what is there stays there and only its value changes, unless a section has got other fields.
function panelFill(html) {
  var fresh = document.createElement('div');
  fresh.innerHTML = html;
  var root = panelRoot();
  if (root.children.length !== fresh.children.length) {
    root.innerHTML = html;
    return;
  }
  Array.prototype.slice.call(fresh.children).forEach((section, at) => {
    var old = root.children[at];
    if (!section.id || section.id !== old.id || idsIn(section) !== idsIn(old)) {
      old.replaceWith(section);
      return;
    }
    old.style.cssText = section.style.cssText;
    Array.prototype.forEach.call(section.querySelectorAll('[id]'), (one) => {
      fillOne(document.getElementById(one.id), one);
    });
  });
}

function fillOne(old, fresh) {
  if (/^(SELECT|TEXTAREA)$/.test(fresh.tagName)) {
    old.value = fresh.value;
    old.disabled = fresh.disabled;
  } else if (fresh.type === 'radio') {
    old.checked = fresh.checked;
  } else if (!fresh.querySelector('[id]')) {
    old.innerHTML = fresh.innerHTML;
  }
  old.style.cssText = fresh.style.cssText;
}
