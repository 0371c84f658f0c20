// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openLab } from './lab/open-lab';

// The grid that the console is built with, in its free edition: what a drawn page only resembles, this is.
const require = createRequire(import.meta.url);
const code = readFileSync(require.resolve('dhtmlx-suite/codebase/dhtmlx.js'), 'utf8');
const style = readFileSync(require.resolve('dhtmlx-suite/codebase/dhtmlx.css'), 'utf8');

// On a machine that is doing other things too, a browser may take its time.
vi.setConfig({ testTimeout: 60_000 });

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());
beforeEach(async () => {
  await lab.reload('Claim/ClaimManagement.aspx');
  await lab.page.addStyleTag({ content: style });
  await lab.page.evaluate(code);
}, 30_000);

const rowOf = (at: number) => ({
  number: String(776_200_000 + at),
  cart: String(249_900_000 + at),
  claim: at % 2 ? 'returned' : 'cancel-requested',
  requestedOn: `2022-08-${10 + (at % 15)}`,
});
const noRow = { number: undefined, cart: undefined, claim: undefined, requestedOn: undefined };
const untouched = { isUntouched: true };

it('reads the open row, the ticked ones and those that are sorted, and leaves every value as it was', async () => {
  const found = await lab.page.evaluate(() => {
    const { lab } = globalThis;
    const grid = lab.makeGrid('__grid_ClaimGrid');
    grid.parse(lab.claimRows(40), 'json');
    const before = lab.valuesOf(grid);
    grid.selectRowById('r2');
    const open = lab.seenNow();
    grid.cells('r5', 0).setValue(1);
    grid.cells('r6', 0).setValue(1);
    const ticked = lab.seenNow();
    grid.cells('r5', 0).setValue(0);
    grid.cells('r6', 0).setValue(0);
    grid.sortRows(5, 'str', 'des');
    const sorted = lab.seenNow();
    grid.sortRows(5, 'str', 'asc');
    return { open, ticked, sorted, isSame: lab.valuesOf(grid) === before };
  });
  expect(found).toEqual({
    open: { ...rowOf(2), orders: 1, rows: 40, ...untouched },
    ticked: { ...rowOf(2), orders: 2, rows: 40, ...untouched },
    sorted: { ...rowOf(2), orders: 1, rows: 40, ...untouched },
    isSame: true,
  });
});

it('leaves open what a ticked order is under and the open one is not: a cancel request, or a dispatch', async () => {
  const found = await lab.page.evaluate(() => {
    const { lab } = globalThis;
    history.replaceState(null, '', '/GMKT.INC.Gsm.Web/Delivery/DeliveryManagement.aspx');
    const heads = ['選択', '配送状態', '注文番号', 'カート番号', '発送予定日'];
    const grid = lab.makeGrid('__grid_GoodsGrid', { heads });
    const rows = ['配送準備', '配送中', 'キャンセル要請'].map((state, at) => ({
      id: `r${at}`,
      data: [0, state, String(776_400_000 + at), String(250_000_000 + at), '20220815'],
    }));
    grid.parse({ rows }, 'json');
    const seen = (open: number, ...ticked: number[]) => {
      grid.selectRowById(`r${open}`);
      for (const at of ticked) grid.cells(`r${at}`, 0).setValue(1);
      const { claim, status } = lab.seenNow();
      for (const at of ticked) grid.cells(`r${at}`, 0).setValue(0);
      return { claim: claim === undefined ? 'unread' : claim, status: status ?? 'unread' };
    };
    return [seen(0), seen(0, 0, 1), seen(0, 2), seen(0, 0, 2), seen(2, 2), seen(2, 1), seen(1, 0, 1)];
  });
  expect(found.map(({ claim }) => claim)).toEqual([
    null,
    null,
    'unread',
    'unread',
    'cancel-requested',
    'cancel-requested',
    null,
  ]);
  // One that is on its way can't be cancelled: that it is ticked too is no word about the open one.
  expect(found.map(({ status }) => status).slice(0, 4)).toEqual([
    'preparing',
    'unread',
    'preparing',
    'preparing',
  ]);
  expect(found.at(-1)?.status).toBe('in-transit');
});

it('counts no row that is not drawn where each drawn one is ticked by hand', async () => {
  const found = await lab.page.evaluate(() => {
    const { lab } = globalThis;
    const grid = lab.makeGrid('__grid_ClaimGrid', { before: (each) => each.enableSmartRendering(true, 50) });
    grid.parse(lab.claimRows(5000), 'json');
    const { rows } = lab.seenNow();
    const counts = Array.from({ length: rows }, (_, at) => {
      grid.cells(`r${at}`, 0).setValue(1);
      return lab.seenNow().orders;
    });
    return { rows, last: counts.at(-1), checked: grid.getCheckedRows(0).split(',').length };
  });
  expect(found.rows).toBeLessThan(1000);
  expect(found.last).toBe(found.rows);
  expect(found.checked).toBe(found.rows);
});

it.each([
  ['no more than are seen', false],
  ['all, where the box over them is ticked', true],
])('counts what is ticked before the first look: %s', async (_what, isMaster) => {
  const found = await lab.page.evaluate((isAll) => {
    const { lab } = globalThis;
    const grid = lab.makeGrid('__grid_ClaimGrid', {
      before: (each) => each.enableSmartRendering(true, 50),
      attach: '#master_checkbox,,,,,,',
    });
    const { rows } = lab.claimRows(5000);
    grid.parse({ rows: rows.map(({ id, data }) => ({ id, data: [1, ...data.slice(1)] })) }, 'json');
    const master = document.querySelector<HTMLInputElement>('.xhdr input');
    if (master) master.checked = isAll;
    return lab.seenNow();
  }, isMaster);
  expect(found.rows).toBeLessThan(1000);
  expect(found.orders).toBe(isMaster ? 5000 : found.rows);
});

it('follows rows that are drawn only when they come into sight, and counts the ticked ones that are not', async () => {
  const found = await lab.page.evaluate(async () => {
    const { lab } = globalThis;
    const drawn = () => document.querySelectorAll('.objbox tr[class*="_"]').length;
    const grid = lab.makeGrid('__grid_ClaimGrid', {
      before: (each) => each.enableSmartRendering(true, 50),
      attach: '#master_checkbox,,,,,,',
    });
    grid.parse(lab.claimRows(5000), 'json');
    grid.selectRowById('r2');
    const first = { ...lab.seenNow(), isAll: lab.seenNow().rows === drawn() };
    grid.showRow('r4000');
    while (!document.body.textContent?.includes('776204000')) await new Promise(requestAnimationFrame);
    grid.selectRowById('r4000');
    const far = { ...lab.seenNow(), isAll: lab.seenNow().rows === drawn() };
    document.querySelector<HTMLInputElement>('.xhdr input')?.click();
    return { first, far, all: lab.seenNow().orders, checked: grid.getCheckedRows(0).split(',').length };
  });
  expect(found.first).toMatchObject({ ...rowOf(2), isAll: true, ...untouched });
  expect(found.far).toMatchObject({ ...rowOf(4000), isAll: true, ...untouched });
  expect(found.checked).toBe(5000);
  expect(found.all).toBe(5000);
});

it('keeps the list of claims and the list of a cart apart, one below the other', async () => {
  const found = await lab.page.evaluate(() => {
    const { lab } = globalThis;
    const grid = lab.makeGrid('__grid_ClaimGrid');
    grid.parse(lab.claimRows(20), 'json');
    grid.selectRowById('r2');
    const heads = ['注文番号', '商品名', '配送状態', 'キャンセル/払い戻し状態', 'カート番号'];
    const cart = lab.makeGrid('__grid_CartGrid', { heads, types: 'ro,ro,ro,ro,ro' });
    cart.parse(
      {
        rows: [
          { id: 'a', data: ['776200002', 'x', '配送要請', '', '249900002'] },
          { id: 'b', data: ['776200077', 'y', '配送中', 'キャンセル:処理完了', '249900002'] },
        ],
      },
      'json',
    );
    const before = lab.seenNow();
    cart.selectRowById('b');
    return [before, lab.seenNow()];
  });
  expect(found).toEqual(
    found.map(() => ({ ...rowOf(2), status: 'requested', orders: 1, rows: 22, ...untouched })),
  );
});

it.each([1, 2])('joins %i frozen columns with the others, drawn whole or as they come', async (frozen) => {
  const found = await lab.page.evaluate((cut) => {
    const { lab } = globalThis;
    return [false, true].map((isSmart) => {
      document.body.replaceChildren();
      const box = document.createElement('div');
      box.className = 'gridbox';
      box.style.cssText = 'position:relative;width:900px;height:200px';
      document.body.append(box);
      const half = (id: string, from: number, to: number | undefined, place: string) => {
        const grid = lab.makeGrid(id, {
          into: box,
          style: `position:absolute;top:0;height:200px;${place}`,
          heads: lab.claimHeads.slice(from, to),
          types: lab.claimHeads
            .map((_, at) => (at === 0 ? 'ch' : 'ro'))
            .slice(from, to)
            .join(),
          before: (each) => (isSmart ? each.enableSmartRendering(true, 50) : undefined),
        });
        grid.parse(lab.cutRows(60, from, to), 'json');
        return grid;
      };
      const left = half('left', 0, cut, 'left:0;width:220px');
      half('right', cut, undefined, 'left:220px;width:600px');
      left.selectRowById('r2');
      left.cells('r1', 0).setValue(1);
      left.cells('r3', 0).setValue(1);
      const { rows, ...seen } = lab.seenNow();
      return { ...seen, isSome: rows > 4 };
    });
  }, frozen);
  expect(found).toEqual(found.map(() => ({ ...rowOf(2), orders: 2, isSome: true, ...untouched })));
});

it.each([
  [
    'rows of filters under the words',
    { attach: '#master_checkbox,#select_filter,#text_filter,,,#numeric_filter,#rspan' },
  ],
  ['a footer', { footer: '合計,#cspan,#stat_count,,,,' }],
  ['a height of its own', { style: 'width:900px' }],
])('reads a grid with %s', async (_what, options) => {
  const seen = await lab.page.evaluate((own) => {
    const { lab } = globalThis;
    const grid = lab.makeGrid('__grid_ClaimGrid', {
      ...own,
      before: (each) => each.enableAutoHeight(!('attach' in own)),
    });
    grid.parse(lab.claimRows(20), 'json');
    grid.selectRowById('r2');
    return lab.seenNow();
  }, options);
  expect(seen).toEqual({ ...rowOf(2), orders: 1, rows: 20, ...untouched });
});

it('goes by the words over the columns: spanned ones, hidden ones, ones that were moved', async () => {
  const found = await lab.page.evaluate(() => {
    const { lab } = globalThis;
    const spanned = lab.makeGrid('spanned', {
      heads: ['選択', 'キャンセル/返品', '#cspan', '#cspan', '#cspan', '注文', '#cspan'],
      attach: ['#rspan', ...lab.claimHeads.slice(1)].join(','),
    });
    spanned.parse(lab.claimRows(20), 'json');
    spanned.selectRowById('r3');
    const under = lab.seenNow();
    document.body.replaceChildren();
    const grid = lab.makeGrid('__grid_ClaimGrid');
    grid.parse(lab.claimRows(20), 'json');
    grid.setColumnHidden(2, true);
    grid.setColumnHidden(6, true);
    grid.selectRowById('r3');
    const hidden = lab.seenNow();
    // What the professional edition does when a seller drags a column to another place.
    for (const row of document.querySelectorAll<HTMLTableRowElement>('.xhdr tr, .objbox tr')) {
      const last = row.cells[5];
      if (last) row.prepend(last);
    }
    return { under, hidden, moved: lab.seenNow() };
  });
  const third = { ...rowOf(3), orders: 1, rows: 20, ...untouched };
  expect(found).toEqual({ under: third, hidden: third, moved: third });
});

it('shows nothing while the grid is hidden or empty, and the new rows once they are there', async () => {
  const found = await lab.page.evaluate(() => {
    const { lab } = globalThis;
    const tab = document.createElement('div');
    tab.style.display = 'none';
    document.body.append('キャンセル要請', tab);
    const grid = lab.makeGrid('__grid_ClaimGrid', { into: tab });
    grid.parse(lab.claimRows(20), 'json');
    grid.selectRowById('r3');
    const away = lab.seenNow();
    tab.style.display = '';
    grid.setSizes();
    const here = lab.seenNow();
    grid.clearAll();
    const empty = lab.seenNow();
    const cells = ['0', 'キャンセル:処理要請', '', 'その他', '2022/08/12', '776299999', '249999999'];
    grid.parse(
      `<rows><row id="n">${cells.map((each) => `<cell>${each}</cell>`).join('')}</row></rows>`,
      'xml',
    );
    grid.selectRowById('n');
    return { away, here, empty, loaded: lab.seenNow() };
  });
  expect(found.away).toMatchObject({ ...noRow, rows: 0 });
  expect(found.here).toMatchObject({ ...rowOf(3), rows: 20 });
  expect(found.empty).toMatchObject({ ...noRow, rows: 0 });
  expect(found.loaded).toMatchObject({
    number: '776299999',
    claim: 'cancel-requested',
    rows: 1,
    ...untouched,
  });
});

it('reads cells that hold links, marks and lines, leaves out rows of one cell, and takes no half-typed date', async () => {
  const found = await lab.page.evaluate(() => {
    const { lab } = globalThis;
    const grid = lab.makeGrid('__grid_ClaimGrid', {
      types: 'ch,ro,ro,ro,ed,ro,ro',
      before: (each) => each.enableColSpan(true),
    });
    const data = [
      '0',
      '<b>キャンセル</b>:<span style="color:red">処理要請</span>',
      '',
      '<a href="#">品切れ</a>',
      '2022/08/12<br>10:20',
      '<a href="#">776200002</a> <img src="n.gif">',
      '<span>249900002</span>',
    ];
    const cells = data.map((each) => `<cell><![CDATA[${each}]]></cell>`).join('');
    const day = '<row id="day"><cell colspan="7">2022/08/12</cell></row>';
    grid.parse(`<rows>${day}<row id="r">${cells}</row></rows>`, 'xml');
    grid.selectRowById('r');
    const seen = lab.seenNow();
    grid.selectCell(1, 4);
    grid.editCell();
    return { seen, editing: lab.seenNow().requestedOn };
  });
  expect(found.seen).toEqual({ ...rowOf(2), orders: 1, rows: 1, ...untouched });
  expect(found.editing).toBeUndefined();
});

it('takes two selected rows for none', async () => {
  const seen = await lab.page.evaluate(() => {
    const { lab } = globalThis;
    const grid = lab.makeGrid('__grid_ClaimGrid', { before: (each) => each.enableMultiselect(true) });
    grid.parse(lab.claimRows(20), 'json');
    grid.selectRowById('r3');
    grid.selectRowById('r4', true);
    return lab.seenNow();
  });
  expect(seen).toEqual({ ...noRow, orders: 1, rows: 20, ...untouched });
});

it.each([
  ['in one piece', undefined],
  ['behind frozen columns', 4],
])('reads out of all the columns of the list of orders who is to get it: %s', async (_what, frozen) => {
  await lab.reload('Delivery/DeliveryManagement.aspx');
  await lab.page.addStyleTag({ content: style });
  await lab.page.evaluate(code);
  const found = await lab.page.evaluate((cut) => {
    const { lab } = globalThis;
    const box = document.createElement('div');
    box.className = 'gridbox';
    box.style.cssText = 'position:relative;width:1200px;height:300px';
    document.body.append(box);
    const heads = ['選択', ...lab.orderHeads];
    const part = (id: string, own: readonly string[], place: string) => {
      const grid = lab.makeGrid(id, {
        into: box,
        style: `position:absolute;top:0;height:300px;${place}`,
        heads: own,
        types: own.map((head) => (head === '選択' ? 'ch' : 'ro')).join(),
      });
      grid.parse(lab.orderRows(20, own), 'json');
      return grid;
    };
    const first = part('first', heads.slice(0, cut), `left:0;width:${cut ? 420 : 1200}px`);
    if (cut) part('second', heads.slice(cut), 'left:420px;width:700px');
    first.selectRowById('r7');
    return lab.full()?.situation.order;
  }, frozen);
  expect(found).toMatchObject({
    number: '776400007',
    cartNumber: '250000007',
    status: 'preparing',
    site: 'JP',
    shipBy: '2022-08-15',
    paidOn: '2022-08-09',
    people: {
      names: ['購入 太郎7', 'コウニュウ タロウ7', '受取 花7', 'ウケトリ ハナ7', '贈田 主子7'],
      phones: ['03-5555-1007', '090-5555-1007', '06-5555-1007', '080-5555-1007'],
      mails: [],
      postalCodes: ['161-1007'],
      addresses: ['東京都新宿区中落合3-99-7'],
    },
  });
});
