import { readDocument } from '../../../entrypoints/console.content/screens/read';
import { readRows } from '../../../entrypoints/console.content/screens/rows';
import { drawPage } from '../drawn/page';
import { show } from './show';

const middle = (times: number[]) =>
  times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Shows the claims with so many rows in the list, the open order last. */
export const showRows = (count: number): void => {
  show(
    drawPage({
      scene: 'cancelRequested',
      style: 'headings',
      language: 'ja',
      spelling: 'asPrinted',
      list: 'grid',
      detail: 'below',
      decoys: true,
    }),
  );
  const body = document.querySelector('.objbox tbody');
  const sample = body?.lastElementChild;
  for (let at = 0; at < count - 3; at++) {
    const row = sample?.cloneNode(true);
    if (!(row instanceof HTMLTableRowElement)) return;
    for (const cell of row.cells)
      cell.textContent = cell.textContent?.replace('776206003', `77${6300000 + at}`) ?? '';
    while (row.cells.length > 0 && row.cells.length < 9) row.append(document.createElement('td'));
    sample?.before(row);
  }
  void document.body.offsetHeight;
};

export type Times = { first: number; press: number; changed: number; rows: number; idle: number };

/** What reading costs on a page with so many rows, each the middle of several tries, in milliseconds. */
export const times = (count: number, tries = 7): Times => {
  const of = (prepare: () => void, work: () => void) =>
    middle(
      Array.from({ length: tries }, () => {
        prepare();
        void document.body.offsetHeight;
        return timed(work);
      }),
    );
  const read = () => void readDocument(document);
  const change = () => {
    const row = document.querySelector('.objbox')?.querySelectorAll('tr')[3];
    const cell = row?.cells[4];
    if (cell) cell.textContent = `2022/08/${10 + Math.floor(performance.now() % 19)}`;
  };
  const first = of(() => showRows(count), read);
  const press = of(() => {}, read);
  const changed = of(change, () => void readRows(document).length);
  const rows = of(
    () => showRows(count),
    () => readRows(document).forEach(({ situation }) => void situation.claim),
  );
  const idle = of(
    () => {},
    () => void readRows(document).length,
  );
  return { first, press, changed, rows, idle };
};
