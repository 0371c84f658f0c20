// The list above the detail: a grid, or a plain table in one layout.
var list_Grid = null;
var list_State = new URLSearchParams(location.search).get('stat') || 'all';

function list_Start() {
  var box = document.getElementById(gsm.grid.id);
  if (!box) return;
  list_Grid = new Grid(box, gsm.list, { kind: gsm.grid.kind, ondouble: row_Open });
}

// The ticked rows, and the open one with them.
function list_Ticked() {
  if (list_Grid) return list_Grid.ticked();
  var ticked = [];
  Array.prototype.forEach.call(document.querySelectorAll('table.list tbody tr'), (row, at) => {
    var box = row.querySelector('input');
    if (box?.checked) ticked.push(gsm.list.rows[at].id);
  });
  return ticked;
}

function list_Refresh() {
  search_State(list_State);
}

function list_SelectAll() {
  if (list_Grid) {
    list_Grid.tickAll();
    return;
  }
  Array.prototype.forEach.call(document.querySelectorAll('table.list tbody input'), (box) => {
    box.checked = true;
  });
}

function list_Excel() {
  var text = list_Grid ? list_Grid.toText() : document.querySelector('table.list').innerText;
  var link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  link.download = 'list.csv';
  link.click();
}

function search_Query(state) {
  var query = new URLSearchParams({ stat: state });
  for (const end of ['from', 'to']) {
    const field = document.getElementById(`search_${end}`);
    if (field?.value) query.set(end, field.value);
  }
  return `?${query}`;
}

function search_State(state) {
  list_State = state;
  if (list_Grid) list_Grid.load(service(gsm.grid.service + search_Query(state)));
  else location.href = location.pathname + search_Query(state);
}

function btn_search_Onclick() {
  var kind = document.getElementById('search_kind').value;
  search_State(kind === 'number' ? document.getElementById('search_key').value.trim() || 'all' : kind);
}
