import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { makeListings } from '../../entrypoints/console.content/countdowns/listed';
import type { RecordOf } from '../../entrypoints/console.content/guard/judging';
import { deadlinesOf } from '../../rules';

const page = () => {
  const { window } = new JSDOM(readFileSync('test/pages/claims-zh-refusal.html', 'utf8'), {
    url: 'https://qsm.qoo10.jp/',
  });
  // jsdom draws nothing, so it can not say what shows.
  window.Element.prototype.checkVisibility = () => true;
  return window.document;
};
const nothingSeen = () => ({ noticeSentOn: null, refusedOn: null });
const noon = { now: new Date('2022-08-13T12:00:00+09:00') };
const listings = (recordOf: RecordOf) => makeListings(recordOf, (situation) => deadlinesOf(situation, noon));

/** The day in Japan on which it runs out. */
const dayOf = (due: Date) => due.toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });

it('counts from the day of the request that stands in the row', () => {
  const [grid] = listings(nothingSeen).read(page()).lists;
  const days = grid?.rows.map(({ number, deadlines }) => [
    number,
    ...deadlines.map(({ kind, due }) => `${kind} ${dayOf(due)}`),
  ]);
  expect(days).toEqual([
    ['776206001', 'claim-turns-late 2022-08-15'],
    ['776206002', 'claim-turns-late 2022-08-14'],
  ]);
});

it('starts the dispatch of today for an order whose cancel was refused today', () => {
  const record = (order: string | null | undefined) => ({
    noticeSentOn: null,
    refusedOn: order === '776206002' ? '2022-08-13' : null,
  });
  const [grid] = listings(record).read(page()).lists;
  expect(grid?.rows[1]?.deadlines[0]).toMatchObject({ kind: 'ship-after-refusal', order: '776206002' });
});

it('reads a row anew when its cell has changed, and leaves the others as they were', () => {
  const document = page();
  const { read } = listings(nothingSeen);
  const before = read(document).lists[0]?.rows;
  const cell = document.querySelector('.objbox tr:last-child td:nth-child(4)');
  if (cell) cell.textContent = '2022/08/01';
  const after = read(document).lists[0]?.rows;
  expect(after?.[0]?.deadlines).toBe(before?.[0]?.deadlines);
  expect(after?.[1]?.deadlines.map(({ due }) => dayOf(due))).toEqual(['2022-08-04']);
});

it('leaves the rows as they are', () => {
  const document = page();
  const before = document.documentElement.outerHTML;
  listings(nothingSeen).read(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('reads a long list in several goes, and none of its rows twice', () => {
  const document = page();
  const body = document.querySelector('.objbox tbody');
  const row = body?.querySelector('tr:last-child');
  for (let at = 3; row && at <= 7; at++) {
    const copy = row.cloneNode(true) as Element;
    copy.innerHTML = copy.innerHTML.replaceAll('776206002', `77620600${at}`);
    body?.append(copy);
  }
  const asked: unknown[] = [];
  const { read } = listings((order) => {
    asked.push(order);
    return nothingSeen();
  });
  const numbers = () => {
    const { lists, isWhole } = read(document, 3);
    return [isWhole, lists[0]?.rows.map(({ number }) => Number(number) - 776206000)];
  };
  expect(numbers()).toEqual([false, [1, 2, 3]]);
  expect(numbers()).toEqual([false, [1, 2, 3, 4, 5, 6]]);
  expect(numbers()).toEqual([true, [1, 2, 3, 4, 5, 6, 7]]);
  expect(numbers()).toEqual([true, [1, 2, 3, 4, 5, 6, 7]]);
  expect(asked).toHaveLength(7);
});
