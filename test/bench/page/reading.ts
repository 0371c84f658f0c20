import type { Page } from '@playwright/test';
import { type Figure, median } from '../figures';
import { bundleReader } from './bundle-reader';
import { claims, type Stands } from './variants';

const time = (page: Page, isStill = false) =>
  page.evaluate(`timeReading(${isStill})`) as Promise<{ ms: number; screen?: string }>;

/** The page lays itself out for its next picture anyway: that is no part of the reading. */
const laidOut = 'void document.body.offsetHeight';

/** One cell's words change in the list, and the page is read again. */
const changeRow = `(() => {
  const cell = [...document.querySelectorAll('.objbox td')].findLast((each) => each.textContent.trim() !== '');
  cell.firstChild.textContent += ' ';
  ${laidOut};
})()`;

const budgets: Readonly<Record<number, number>> = { 500: 16, 5000: 60 };

export const measureReading = async ({ without: { page } }: Stands): Promise<Figure[]> => {
  const code = await bundleReader();
  const figures: Figure[] = [];
  const firsts = new Map<number, number>();
  for (const rows of [10, 100, 500, 1000, 5000]) {
    const first: number[] = [];
    const again: number[] = [];
    for (let round = 0; round < 3; round++) {
      await page.goto(claims(rows));
      await page.waitForTimeout(200);
      await page.evaluate(code);
      const drawn: number = await page.evaluate("document.querySelectorAll('.objbox tr').length");
      if (rows >= 500 && drawn < rows * 0.8) throw new Error(`${drawn} rows are drawn of ${rows}`);
      await page.evaluate(laidOut);
      const { ms, screen } = await time(page);
      if (screen !== 'claims') throw new Error(`the claims are read as ${screen}`);
      first.push(ms);
      for (let i = 0; i < 5; i++) {
        await page.evaluate(changeRow);
        // As the page's observer asks for it: nothing else has happened.
        again.push((await time(page, true)).ms);
      }
    }
    firsts.set(rows, median(first));
    const limit = budgets[rows];
    figures.push({
      part: 'first reading',
      name: `${rows.toLocaleString('en')} rows`,
      value: median(first),
      unit: 'ms',
      ...(limit ? { budget: { at: 'most', limit } } : {}),
    });
    if (rows === 500)
      figures.push({
        part: 'first reading',
        name: 'once more after one row has changed, 500 rows',
        value: median(again),
        unit: 'ms',
        budget: { at: 'most', limit: 1 },
      });
  }
  const slope = ((firsts.get(5000) ?? Number.NaN) - (firsts.get(500) ?? Number.NaN)) / 4.5;
  figures.push({ part: 'first reading', name: 'each 1,000 rows more', value: slope, unit: 'ms' });
  return figures;
};
