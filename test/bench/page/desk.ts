import { keep } from '../../e2e/desk-pages';
import { type Figure, median } from '../figures';
import type { Stands } from './variants';

const pages = [
  { name: 'popup', path: 'popup.html', limit: 100 },
  { name: 'side panel', path: 'sidepanel.html', limit: 150 },
] as const;

/** With what a large shop has after some months. */
export const measureDesk = async ({ with: { page: beside, own } }: Stands): Promise<Figure[]> => {
  const page = await beside.context().newPage();
  await page.goto(own('popup.html'));
  await page.locator('.qg').first().waitFor();
  await keep(page, { deadlines: 500, entries: 100_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const timesOf = async (path: string): Promise<number> => {
    const times: number[] = [];
    for (let turn = 0; turn < 7; turn++) {
      await page.goto('about:blank');
      await page.goto(own(path));
      await page
        .locator(path.endsWith('.html') ? '.qg' : 'body')
        .first()
        .waitFor();
      const { metrics } = await session.send('Performance.getMetrics');
      times.push((metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000);
    }
    return median(times);
  };
  const part = '500 deadlines, 100,000 entries';
  // What the browser itself takes to show anything at all.
  const floor = await timesOf('manifest.json');
  const figures: Figure[] = [{ part, name: 'main thread, a file without script', value: floor, unit: 'ms' }];
  for (const { name, path, limit } of pages)
    figures.push({
      part,
      name: `main thread until the ${name} stands, added`,
      value: (await timesOf(path)) - floor,
      unit: 'ms',
      budget: { at: 'most', limit },
    });
  await page.close();
  return figures;
};
