import { type Figure, median, percentile } from '../figures';
import { claimsInSight, inTurns, type Stand, type Stands } from './variants';

const frames = 90;

const scroll = async ({ page, spent }: Stand) => {
  await page.goto(claimsInSight(5000));
  await page.waitForTimeout(1500);
  // The extension's welcome has come to the front: a tab behind another is drawn once a second.
  await page.bringToFront();
  const before = await spent();
  const times = await page.evaluate(async (frames) => {
    const box = [...document.querySelectorAll('*')].find(
      (each) => each.scrollHeight > each.clientHeight * 4 && getComputedStyle(each).overflowY !== 'visible',
    );
    if (!box) throw new Error('nothing scrolls');
    const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    let last = await next();
    for (let frame = 0; frame < frames; frame++) {
      box.scrollTop += 40;
      const now = await next();
      times.push(now - last);
      last = now;
    }
    return times;
  }, frames);
  return { times, main: ((await spent()) - before) / frames };
};

const idle = async ({ page, spent }: Stand) => {
  // The page stands from the scrolling, with 5,000 rows.
  await page.waitForTimeout(500);
  const before = await spent();
  await page.waitForTimeout(2000);
  return ((await spent()) - before) / 2;
};

export const measureScroll = async (stands: Stands): Promise<Figure[]> => {
  const found = await inTurns(stands, 3, scroll);
  const rest = await inTurns(stands, 2, idle);
  const main = (variant: keyof Stands) => median(found[variant].map((each) => each.main));
  const times = (variant: keyof Stands) => found[variant].flatMap((each) => each.times);
  const idleOf = (variant: keyof Stands) => Math.min(...rest[variant]);
  const part = 'scrolling 5,000 rows';
  return [
    { part, name: 'a frame without, median', value: median(times('without')), unit: 'ms' },
    { part, name: 'a frame with, median', value: median(times('with')), unit: 'ms' },
    { part, name: 'a frame without, 95th percentile', value: percentile(times('without'), 0.95), unit: 'ms' },
    { part, name: 'a frame with, 95th percentile', value: percentile(times('with'), 0.95), unit: 'ms' },
    { part, name: 'main thread a frame, without', value: main('without'), unit: 'ms' },
    { part, name: 'main thread a frame, with', value: main('with'), unit: 'ms' },
    {
      part,
      name: 'page time with : without',
      value: median(times('with')) / median(times('without')),
      unit: '×',
      budget: { at: 'most', limit: 1.02 },
    },
    {
      part: 'nothing changes, 5,000 rows',
      name: 'main thread a second, added',
      value: idleOf('with') - idleOf('without'),
      unit: 'ms',
      budget: { at: 'most', limit: 1 },
    },
  ];
};
