import { type Figure, median, percentile } from '../figures';
import { longTexts } from '../judgments/sample';
import { bundleReader } from './bundle-reader';
import { claims, longOfOurs, type Stand, type Stands } from './variants';

/** Asked to be cancelled, and ready to be sent. */
const order = '762060001';
const holder = '#ctl00_ctl00_MainMaster_MainHolder_';
const text = `${holder}txt_refusalText`;
const button = `${holder}btn_refuse_cancel`;

/** A refusal with a 1,000-character text, and no reason chosen: a block, so that nothing leaves. */
const openRefusal = async ({ page }: Stand) => {
  await page.goto(claims(500));
  // A tab behind the extension's welcome is drawn once a second, if at all.
  await page.bringToFront();
  await page.waitForTimeout(500);
  await page.evaluate(`row_Open('${order}')`);
  await page.locator(text).fill(longTexts[1] ?? '');
  await page.waitForTimeout(500);
};

const press = async ({ page }: Stand, times: number): Promise<number[]> =>
  page.evaluate(
    async ({ button, times }) => {
      const control = document.querySelector<HTMLElement>(button);
      if (!control) throw new Error('no button to press');
      const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const drawn = () => document.querySelector('qsm-guard[data-part="dialog"]')?.shadowRoot;
      const taken: number[] = [];
      for (let i = 0; i < times; i++) {
        const start = performance.now();
        control.click();
        taken.push(performance.now() - start);
        // The question is there at once where the words are, or when they have been read.
        let back = drawn()?.querySelector<HTMLElement>('[data-go="back"]');
        for (let frame = 0; !back && frame < 30; frame++) {
          await next();
          back = drawn()?.querySelector<HTMLElement>('[data-go="back"]');
        }
        // A judge that takes longer than 50 ms, on a busy machine say, lets the action go.
        if (!back) break;
        back.click();
        for (let frame = 0; drawn()?.querySelector('[data-go="back"]'); frame++) {
          if (frame > 120) throw new Error('the dialog does not close');
          await next();
        }
        await next();
      }
      return taken;
    },
    { button, times },
  );

type Judged = { ms: number; level?: string; counted: number };

/**
 * What lies between a press and its verdict, alone: with another letter each time, as a seller presses. Beside each,
 * mere counting that takes as long: what this machine adds to that at its worst, it adds to the verdict too.
 */
const judgeAlone = async ({ page }: Stand, times: number): Promise<Judged[]> => {
  await page.evaluate(await bundleReader());
  const judged = await page.evaluate<Judged[]>(`(() => {
    const field = document.querySelector('${text}');
    const verdict = (at) => {
      field.value = at % 2 ? field.value.slice(0, -1) : field.value + 'あ';
      // The page has laid out and drawn what was typed before anybody can press: that is no part of the verdict.
      void document.body.offsetHeight;
      return timeVerdict('${button}');
    };
    const count = (to) => {
      const start = performance.now();
      for (let at = 0; at < to; at++) globalThis.counted = (globalThis.counted | 0) * 31 + at | 0;
      return performance.now() - start;
    };
    const middle = (all) => all.sort((one, other) => one - other)[all.length >> 1];
    const first = Array.from({ length: 40 }, (_, at) => ({ ms: verdict(at).ms, counted: count(10_000) })).slice(20);
    const to = 10_000 * middle(first.map(({ ms }) => ms)) / middle(first.map(({ counted }) => counted));
    return Array.from({ length: ${times} }, (_, at) => ({ ...verdict(at), counted: count(to) }));
  })()`);
  const other = judged.find(({ level }) => level !== 'block');
  if (other) throw new Error(`the press is judged as ${other.level}`);
  return judged;
};

/** From the keystroke until two frames later: all that follows from it is done by then. */
const type = async ({ page, spent }: Stand, times: number): Promise<number> => {
  const before = await spent();
  await page.evaluate(
    async ({ text, times }) => {
      const field = document.querySelector<HTMLTextAreaElement>(text);
      if (!field) throw new Error('no field to type in');
      const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let i = 0; i < times; i++) {
        field.value = i % 2 ? field.value.slice(0, -1) : `${field.value}あ`;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await next();
        await next();
      }
    },
    { text, times },
  );
  return ((await spent()) - before) / times;
};

const wanted = 120;
/** Of fewer, the 99th percentile is whatever the machine did once or twice. */
const alone = 600;

export const measurePress = async (stands: Stands): Promise<Figure[]> => {
  await openRefusal(stands.with);
  await openRefusal(stands.without);
  await press(stands.with, 20);
  const taken: number[] = [];
  let letGo = 0;
  const long = await longOfOurs(stands.with.page, async () => {
    while (taken.length < wanted && letGo <= 5) {
      taken.push(...(await press(stands.with, wanted - taken.length)));
      if (taken.length >= wanted) break;
      letGo++;
      await openRefusal(stands.with);
    }
  });
  await type(stands.with, 20);
  await type(stands.without, 20);
  // In short turns, so that whatever else the machine does falls on both alike.
  const added: number[] = [];
  for (let round = 0; round < 15; round++)
    added.push((await type(stands.with, 10)) - (await type(stands.without, 10)));
  const judged = await judgeAlone(stands.without, alone);
  const verdicts = judged.map(({ ms }) => ms);
  const counted = judged.map((each) => each.counted);
  const part = '500 rows, 1,000-character text';
  return [
    { part, name: 'press to verdict, median', value: median(verdicts), unit: 'ms' },
    {
      part,
      name: 'press to verdict, 99th percentile',
      value: percentile(verdicts, 0.99),
      unit: 'ms',
      budget: { at: 'most', limit: 4 },
    },
    { part, name: 'counting for as long, median', value: median(counted), unit: 'ms' },
    { part, name: 'counting for as long, 99th percentile', value: percentile(counted, 0.99), unit: 'ms' },
    { part, name: 'press until the question stands, median', value: median(taken), unit: 'ms' },
    {
      part,
      name: `presses of ${taken.length} let go, because judging took over 50 ms`,
      value: letGo,
      unit: 'times',
    },
    {
      part,
      name: 'scripts of ours over 50 ms meanwhile',
      value: long,
      unit: 'times',
      budget: { at: 'most', limit: 0 },
    },
    {
      part,
      name: 'main thread a keystroke, added',
      value: median(added),
      unit: 'ms',
      budget: { at: 'most', limit: 2 },
    },
  ];
};
