import { type Figure, median } from '../figures';
import { claims, inTurns, longOfOurs, noScreen, type Stand, type Stands } from './variants';

const load = (url: string) => async (stand: Stand) => {
  // The count begins anew with each document.
  await stand.page.goto('about:blank');
  await stand.page.bringToFront();
  await stand.page.goto(url);
  // Long enough for all that is put off until the page stands.
  await stand.page.waitForTimeout(600);
  const main = await stand.spent();
  const wall = await stand.page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN;
  });
  return { main, wall };
};

const pages = [
  { name: 'a page that is no screen', url: noScreen, budget: 10 },
  { name: 'claims, 10 rows', url: claims(10) },
  { name: 'claims, 500 rows', url: claims(500), budget: 50 },
] as const;

export const measureLoad = async (stands: Stands): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const { name, url, ...rest } of pages) {
    await inTurns(stands, 1, load(url));
    const found = await inTurns(stands, 9, load(url));
    // The least: whatever else the machine does only adds to it.
    const main = (variant: keyof Stands) => Math.min(...found[variant].map((each) => each.main));
    const wall = (variant: keyof Stands) => median(found[variant].map((each) => each.wall));
    const part = `load: ${name}`;
    figures.push(
      { part, name: 'main thread without', value: main('without'), unit: 'ms' },
      { part, name: 'added by an empty script', value: main('empty script') - main('without'), unit: 'ms' },
      {
        part,
        name: 'added by the extension',
        value: main('with') - main('without'),
        unit: 'ms',
        ...('budget' in rest ? { budget: { at: 'most', limit: rest.budget } as const } : {}),
      },
      { part, name: 'until loaded, with : without', value: wall('with') / wall('without'), unit: '×' },
    );
    if (url !== noScreen)
      figures.push({
        part,
        name: 'scripts of ours over 50 ms of the processor, three loads',
        value: await longOfOurs(
          stands.with.page,
          async () => {
            for (let round = 0; round < 3; round++) await load(url)(stands.with);
          },
          'tdur',
        ),
        unit: 'times',
        budget: { at: 'most', limit: 0 },
      });
  }
  return figures;
};
