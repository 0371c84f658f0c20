// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLab } from './lab/open-lab';

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

/** `AGAIN=2000` tries as many pages, `AGAIN_FROM=1000` begins with another seed. */
const count = Number(process.env.AGAIN ?? 20);
const start = Number(process.env.AGAIN_FROM ?? 0);

it('a look that keeps what has not changed sees what one at a new page sees, whatever happened in between', async () => {
  const slips = await lab.page.evaluate(
    ([from = 0, to = 0]) => globalThis.lab.again(from, to),
    [start, start + count],
  );
  expect(slips).toEqual([]);
}, 600_000);

it('a list whose head changes its places is read by the words that stand there now', async () => {
  const found = await lab.page.evaluate(() => {
    const number = (at: number) => `77620000${at}`;
    const head = ['注文番号', 'カート番号', '状態', '申請日'];
    const rows = [1, 2, 3].map((at) => [number(at), `24990000${at}`, 'キャンセル:処理要請', '2022-08-12']);
    const line = (cells: string[], tag: string, opened = '') =>
      `<tr ${opened}>${cells.map((each) => `<${tag}>${each}</${tag}>`).join('')}</tr>`;
    globalThis.lab.screenAt({
      url: 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx',
      html: `<table><tbody>${line(head, 'th')}${rows.map((row, at) => line(row, 'td', at === 1 ? 'class="rowselected"' : '')).join('')}</tbody></table>`,
    });
    const before = globalThis.lab.seenNow();
    const [first, second] = document.querySelectorAll('th');
    if (first && second) [first.textContent, second.textContent] = ['カート番号', '注文番号'];
    const after = globalThis.lab.seenNow();
    return [before, after].map((each) => [each.number, each.cart]);
  });
  expect(found).toEqual([
    ['776200002', '249900002'],
    ['249900002', '776200002'],
  ]);
});
