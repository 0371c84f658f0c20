// A grid in the manner of the console's: its own header box and row box, values that live in the cells' innerHTML.
var GRID_ROW = 22;
var GRID_SPARE = 12;

function Grid(container, list, options) {
  this.container = container;
  container.grid = this;
  this.options = options;
  this.smart = /smart/.test(options.kind);
  this.split = /split/.test(options.kind) ? 2 : 0;
  this.checked = {};
  this.selected = null;
  this.load(list);
}

Grid.prototype.load = function (list) {
  this.columns = list.columns;
  this.rows = list.rows;
  this.checked = {};
  this.selected = null;
  this.container.innerHTML = '';
  this.parts = this.split
    ? [this.part(0, this.split), this.part(this.split, this.columns.length)]
    : [this.part(0, this.columns.length)];
  this.drawn = null;
  this.draw();
};

// One header box and one row box for the columns from `from` to `to`; two of them where columns are frozen.
Grid.prototype.part = function (from, to) {
  var box = this.container;
  if (this.split) {
    box = document.createElement('div');
    box.className = `gridbox gridbox_light part${from ? ' right' : ' left'}`;
    this.container.appendChild(box);
  }
  var columns = this.columns.slice(from, to);
  var total = columns.reduce((sum, column) => sum + column.width, 0);
  var sizes = columns.map((column) => `<th style="height:0;width:${column.width}px"></th>`).join('');
  var heads = columns.map((column) => `<td><div class="hdrcell">${column.label}</div></td>`).join('');
  var style = `table-layout:fixed;width:${total}px`;
  box.innerHTML = `<div class="xhdr"><table class="hdr" cellpadding="0" cellspacing="0" style="${style}"><tbody><tr style="height:0">${sizes}</tr><tr>${heads}</tr></tbody></table></div><div class="objbox"><table class="obj" cellpadding="0" cellspacing="0" style="${style}"><tbody><tr style="height:0">${sizes}</tr></tbody></table></div>`;
  if (this.split && !from) box.style.width = `${total + 2}px`;
  var part = {
    from: from,
    to: to,
    box: box,
    objbox: box.querySelector('.objbox'),
    body: box.querySelector('.obj tbody'),
  };
  this.listen(part);
  return part;
};

Grid.prototype.listen = function (part) {
  var header = part.box.querySelector('.xhdr');
  var columnOf = (node) => part.from + Array.prototype.indexOf.call(node.parentNode.children, node);
  header.onclick = (event) => {
    var cell = event.target.closest('td');
    if (cell) this.sort(columnOf(cell));
  };
  this.listenDrag(header, columnOf);
  part.objbox.onscroll = () => {
    header.scrollLeft = part.objbox.scrollLeft;
    this.parts.forEach((other) => {
      other.objbox.scrollTop = part.objbox.scrollTop;
    });
    if (this.smart) this.draw();
  };
  part.body.onclick = (event) => {
    var row = event.target.closest('tr');
    if (row?.idd) this.select(row.idd);
  };
  part.body.ondblclick = (event) => {
    var row = event.target.closest('tr');
    if (row?.idd) this.options.ondouble(row.idd);
  };
};

// A header dragged onto another takes its place.
Grid.prototype.listenDrag = function (header, columnOf) {
  header.onmousedown = (event) => {
    var from = event.target.closest('td');
    if (!from) return;
    var drop = (end) => {
      document.removeEventListener('mouseup', drop);
      var to = end.target.closest?.('.xhdr td');
      if (to && to !== from && this.container.contains(to) && to.parentNode === from.parentNode)
        this.move(columnOf(from), columnOf(to));
    };
    document.addEventListener('mouseup', drop);
  };
};

Grid.prototype.cellHtml = function (row, at) {
  if (this.columns[at].kind !== 'check') return `<td>${row.cells[at]}</td>`;
  var mark = this.checked[row.id] ? 'item_chk1.gif' : 'item_chk0.gif';
  return `<td align="center"><img src="/practice/client/${mark}" onclick="grid_Check(event, this)"></td>`;
};

Grid.prototype.rowHtml = function (at, part) {
  var row = this.rows[at];
  var cells = '';
  for (let column = part.from; column < part.to; column++) cells += this.cellHtml(row, column);
  var chosen = row.id === this.selected ? ' rowselected' : '';
  return `<tr class="${at % 2 ? 'odd_light' : 'ev_light'}${chosen}">${cells}</tr>`;
};

Grid.prototype.window = function () {
  if (!this.smart) return { from: 0, to: this.rows.length };
  var objbox = this.parts[0].objbox;
  var from = Math.max(0, Math.floor(objbox.scrollTop / GRID_ROW) - GRID_SPARE);
  return {
    from: from,
    to: Math.min(this.rows.length, from + Math.ceil(objbox.clientHeight / GRID_ROW) + 2 * GRID_SPARE),
  };
};

// Only the rows in sight exist where rendering is smart; a filler above and below keeps the height. A row that was drawn
// stays what it is as long as it is in sight.
Grid.prototype.draw = function () {
  var shown = this.window();
  var before = this.drawn ?? { from: shown.from, to: shown.from };
  if (this.drawn && before.from === shown.from && before.to === shown.to) return;
  var kept = { from: Math.max(before.from, shown.from), to: Math.min(before.to, shown.to) };
  if (kept.to <= kept.from) kept = { from: shown.from, to: shown.from };
  var isKept = (index) => before.from + index >= kept.from && before.from + index < kept.to;
  this.readBack((index) => !isKept(index));
  this.drawn = shown;
  for (const part of this.parts) {
    const rows = (from, to) => {
      let html = '';
      for (let at = from; at < to; at++) html += this.rowHtml(at, part);
      return html;
    };
    const filler = (count) =>
      count > 0
        ? `<tr class="filler" style="height:${count * GRID_ROW}px"><td colspan="${part.to - part.from}"></td></tr>`
        : '';
    const sizing = part.body.firstElementChild;
    const stays = this.drawnRows(part).filter((_, index) => isKept(index));
    for (const row of [...part.body.children]) if (row !== sizing && !stays.includes(row)) row.remove();
    sizing.insertAdjacentHTML('afterend', filler(shown.from) + rows(shown.from, kept.from));
    part.body.insertAdjacentHTML('beforeend', rows(kept.to, shown.to) + filler(this.rows.length - shown.to));
    this.drawnRows(part).forEach((row, index) => {
      row.idd = this.rows[shown.from + index].id;
      row.grid = this;
    });
  }
};

Grid.prototype.drawnRows = (part) =>
  Array.prototype.filter.call(part.body.children, (row, at) => at > 0 && row.className !== 'filler');

// A cell has no other memory than its innerHTML: whoever wrote into one has changed the value.
Grid.prototype.readBack = function (isWanted) {
  if (!this.drawn) return;
  for (const part of this.parts) {
    this.drawnRows(part).forEach((row, index) => {
      if (isWanted && !isWanted(index)) return;
      var values = this.rows[this.drawn.from + index].cells;
      for (let at = part.from; at < part.to; at++)
        if (this.columns[at].kind !== 'check') values[at] = row.children[at - part.from].innerHTML;
    });
  }
};

Grid.prototype.redraw = function () {
  this.drawn = null;
  for (const part of this.parts) for (const row of this.drawnRows(part)) row.remove();
  this.draw();
};

Grid.prototype.sort = function (column) {
  this.readBack();
  this.direction = this.sorted === column ? -this.direction : 1;
  this.sorted = column;
  this.rows.sort(
    (a, b) =>
      this.direction * (a.cells[column] < b.cells[column] ? -1 : a.cells[column] > b.cells[column] ? 1 : 0),
  );
  this.redraw();
};

Grid.prototype.move = function (from, to) {
  this.readBack();
  var take = (list) => list.splice(to, 0, list.splice(from, 1)[0]);
  take(this.columns);
  for (const row of this.rows) take(row.cells);
  this.load({ columns: this.columns, rows: this.rows });
};

Grid.prototype.select = function (id) {
  this.selected = id;
  for (const part of this.parts)
    for (const row of this.drawnRows(part)) row.classList.toggle('rowselected', row.idd === id);
};

Grid.prototype.ticked = function () {
  return this.rows.filter((row) => this.checked[row.id]).map((row) => row.id);
};

Grid.prototype.tick = function (id, isTicked) {
  this.checked[id] = isTicked;
};

Grid.prototype.tickAll = function () {
  for (const row of this.rows) this.checked[row.id] = true;
  this.redraw();
};

Grid.prototype.toText = function () {
  this.readBack();
  var line = (cells) => cells.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(',');
  return [line(this.columns.map((column) => column.label)), ...this.rows.map((row) => line(row.cells))].join(
    '\r\n',
  );
};

function grid_Check(event, image) {
  event.stopPropagation();
  var row = image.closest('tr');
  var isTicked = /item_chk0/.test(image.src);
  image.src = image.src.replace(/item_chk[01]/, isTicked ? 'item_chk1' : 'item_chk0');
  row.grid.tick(row.idd, isTicked);
}
