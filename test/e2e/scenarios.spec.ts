import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { type Look, play } from '../console/driver';
import { attempts, procedures, type Scenario } from '../console/scenarios';
import type { PracticeConsole } from '../console/server';
import { layoutIds } from '../console/visit';
import { languages } from '../console/words/words';
import { expect, inExtension, leave, test } from './shop';

const looks: readonly Look[] = layoutIds.flatMap((layout) =>
  languages.map((language) => ({ layout, language })),
);

/** In a plain table a tick is gone with the next page: such a scenario is not played there by itself. */
const ticks = ({ steps }: Scenario) => steps.some((step) => step.do === 'tick');

/** Each scenario on a layout and in a language of its own; `LOOK=b-zh` plays all of them on that one. */
const lookOf = (scenario: Scenario): Look => {
  const [layout, language] = (process.env.LOOK ?? '').split('-');
  const wanted = looks.find((look) => look.layout === layout && look.language === language);
  const sum = [...scenario.id].reduce(
    (total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 9973,
    7,
  );
  const fitting = looks.filter(({ layout: each }) => !(each === 'd' && ticks(scenario)));
  return wanted ?? fitting[sum % fitting.length] ?? { layout: 'a', language: 'ja' };
};

type Came = { id: string; look: string; stopped: string[]; reached: boolean; broke: string | null };

const stopsOn = async (context: BrowserContext): Promise<string[]> => {
  const pages = context.pages().filter((page) => page.url().startsWith('https:'));
  const frames = pages.flatMap((page) => page.frames());
  const found = frames.map((frame) =>
    frame
      .locator('qsm-guard[data-part="dialog"] [data-rule]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-rule') ?? ''))
      .catch(() => []),
  );
  return (await Promise.all(found)).flat();
};

/** One scenario from a clean start: what was stopped, and whether its last action was heard by the server. */
const tryOut = async (
  scenario: Scenario,
  context: BrowserContext,
  console: PracticeConsole,
  page: Page,
): Promise<Came> => {
  console.reset();
  const look = lookOf(scenario);
  // Nothing has been seen of its order yet.
  await inExtension(
    context,
    `chrome.storage.local.get(null).then((all) =>
    chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('record.'))))`,
  );
  let broke: string | null = null;
  let isOver = false;
  const playing = play(scenario, page, look, (days) => console.world.pass(days))
    .catch((problem) => {
      broke = String(problem).split('\n')[0] ?? '';
    })
    .finally(() => {
      isOver = true;
    });
  const { expects } = scenario;
  const hasReached = () => {
    const last = console.requests().at(-1);
    // Some procedures only look.
    return expects
      ? last?.action === expects.action && JSON.stringify(last.wrongs) === JSON.stringify(expects.wrongs)
      : last === undefined;
  };
  // A step that is held keeps the next ones from being done: nobody waits for those.
  let stopped: string[] = [];
  while (!isOver && stopped.length === 0) {
    await Promise.race([playing, pause(1500)]);
    stopped = await stopsOn(context);
  }
  for (const until = Date.now() + 4000; !hasReached() && stopped.length === 0 && Date.now() < until; )
    stopped = await stopsOn(context);
  const reached = hasReached();
  await clear(context);
  // What still waits for something on the page that is held is not waited for.
  await leave(page);
  await playing;
  return { id: scenario.id, look: `${look.layout}-${look.language}`, stopped, reached, broke };
};

/** The popups go, and with them whatever still waits for something on them. */
const clear = async (context: BrowserContext): Promise<void> => {
  const popups = context.pages().filter((each) => each.url().includes('/Popup/'));
  await Promise.all(popups.map((each) => leave(each).then(() => each.close())));
};

const groups = <T extends { id: string }>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** One for each thing that can be done, or done wrongly: the others differ from it in what is chosen or written. */
const oneOfEachKind = (all: readonly Scenario[]): Scenario[] => [
  ...new Map(all.toReversed().map((each) => [kindOf(each), each])).values(),
];
const kindOf = ({ expects }: Scenario): string => (expects?.wrongs.join() || expects?.action) ?? 'looked at';

const isLeak = ({ reached, stopped }: Came) => reached || stopped.length === 0;
const isInterrupted = ({ reached, stopped }: Came) => !reached || stopped.length > 0;
const sets = [
  ['no step of the guides’ own procedures is interrupted', procedures, isInterrupted],
  ['no attempt to break what a guide says reaches the server', attempts, isLeak],
] as const;

for (const [title, all, isWrong] of sets) {
  const chosen = oneOfEachKind(all);
  const others = all.filter((each) => !chosen.includes(each));
  // `npm run test:every` plays the others too.
  for (const [tag, some] of [
    ['@core', chosen],
    ['@every', others],
  ] as const)
    for (const [at, group] of groups(some, 8).entries())
      test(`${title}, ${tag.slice(1)} ${at + 1}`, { tag }, async ({ context, console }) => {
        test.setTimeout(300_000);
        const page = await context.newPage();
        await page.bringToFront();
        page.setDefaultTimeout(15_000);
        const wrong: Came[] = [];
        for (const scenario of group) {
          const came = await tryOut(scenario, context, console, page);
          if (isWrong(came)) wrong.push(came);
        }
        expect(wrong).toEqual([]);
      });
}
