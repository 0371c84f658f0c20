import type { Figure } from '../figures';
import { claims, type Stand, type Stands } from './variants';

/** A seller who opens an order every quarter of a minute, for an hour. */
const reopenings = 240;
const warming = 40;

/** Opens one order after the other, and scrolls the list in between. */
const work = ({ page }: Stand, times: number): Promise<void> =>
  page.evaluate(async (times) => {
    const open: unknown = Reflect.get(window, 'row_Open');
    if (typeof open !== 'function') throw new Error('no row can be opened');
    const numbers = [
      ...new Set(
        [...document.querySelectorAll('td')].flatMap(({ textContent }) =>
          /^7\d{8}$/.test(textContent.trim()) ? textContent.trim() : [],
        ),
      ),
    ].slice(0, 40);
    if (numbers.length === 0) throw new Error('no order to open');
    const box = [...document.querySelectorAll('*')].find(
      (each) => each.scrollHeight > each.clientHeight * 4 && getComputedStyle(each).overflowY !== 'visible',
    );
    const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let time = 0; time < times; time++) {
      open(numbers[time % numbers.length]);
      await next();
      if (box) box.scrollTop = (time * 160) % box.scrollHeight;
      await next();
      await next();
    }
  }, times);

/** Hour by hour. In the first, code is still compiled and every order is new; what leaks goes on growing. */
const grown = async (stand: Stand): Promise<[first: number, second: number]> => {
  await stand.page.goto(claims(500));
  // The extension's welcome has come to the front: a tab behind another is drawn once a second.
  await stand.page.bringToFront();
  await stand.page.waitForTimeout(500);
  await work(stand, warming);
  const start = await stand.heap();
  await work(stand, reopenings);
  const first = await stand.heap();
  await work(stand, reopenings);
  return [first - start, (await stand.heap()) - first];
};

export const measureMemory = async (stands: Stands): Promise<Figure[]> => {
  const without = await grown(stands.without);
  const withUs = await grown(stands.with);
  const part = `memory over ${reopenings} reopenings and scrolls an hour, 500 rows`;
  return [
    { part, name: 'added in the first hour', value: withUs[0] - without[0], unit: 'kB' },
    {
      part,
      name: 'added in the second hour',
      value: withUs[1] - without[1],
      unit: 'kB',
      budget: { at: 'most', limit: 500 },
    },
  ];
};
