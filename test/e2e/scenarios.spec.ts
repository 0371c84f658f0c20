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
): Promise<Came> => {
  console.reset();
  const look = lookOf(scenario);
  // Nothing has been seen of its order yet.
  await inExtension(
    context,
    `chrome.storage.local.get(null).then((all) =>
    chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('record.'))))`,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
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
    await Promise.race([playing, pause(300)]);
    stopped = await stopsOn(context);
  }
  await Promise.race([playing, pause(500)]);
  for (const until = Date.now() + 4000; !hasReached() && stopped.length === 0 && Date.now() < until; )
    stopped = await stopsOn(context);
  const reached = hasReached();
  await clear(context, page);
  await playing;
  return { id: scenario.id, look: `${look.layout}-${look.language}`, stopped, reached, broke };
};

/** The page and its popups go, and with them whatever still waits for something on them. */
const clear = async (context: BrowserContext, page: Page): Promise<void> => {
  const used = context.pages().filter((each) => each === page || each.url().includes('/Popup/'));
  await Promise.all(used.map((each) => leave(each).then(() => each.close())));
};

const groups = <T extends { id: string }>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

for (const [at, group] of groups(procedures, 8).entries())
  test(`no step of the guides’ own procedures is interrupted, ${at + 1}`, async ({ context, console }) => {
    test.setTimeout(300_000);
    const interrupted: Came[] = [];
    for (const scenario of group) {
      const came = await tryOut(scenario, context, console);
      if (came.stopped.length > 0 || !came.reached) interrupted.push(came);
    }
    expect(interrupted).toEqual([]);
  });

for (const [at, group] of groups(attempts, 8).entries())
  test(`no attempt to break what a guide says reaches the server, ${at + 1}`, async ({
    context,
    console,
  }) => {
    test.setTimeout(300_000);
    const leaked: Came[] = [];
    for (const scenario of group) {
      const came = await tryOut(scenario, context, console);
      if (came.reached || came.stopped.length === 0) leaked.push(came);
    }
    expect(leaked).toEqual([]);
  });
