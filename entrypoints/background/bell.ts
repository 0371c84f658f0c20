import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type DeadlineKind, type Language, languages } from '../../rules/vocabulary';
import { consoleLanguage } from '../shared/console-language';
import { listPage } from '../shared/console-pages';
import { readDeadlines } from '../shared/deadlines';
import { pageClock, readPageClock } from '../shared/page-clock';
import { effectiveSettings, type Settings } from '../shared/settings';
import { plan } from './moments';
import noticeOf from './notice';
import oneWriter from './one-writer';

export type Clock = {
  now: () => Date;
  /** Milliseconds that only ever grow, whatever is done to the PC's clock. */
  steady: () => number;
};

export const alarmName = 'look';
const noticeId = 'deadlines';
/** Less is a clock being kept right, not one being set anew. */
const tolerance = 120_000;

/** Everything up to this instant has been told: one value instead of a mark on each deadline. */
const toldUntilItem = storage.defineItem<string | null>('local:toldUntil', { fallback: null, version: 1 });
/** What the last notification named first: the worker that hears of the click on it may be another one. */
const namedFirst = storage.defineItem<DeadlineKind | null>('session:namedFirst', { fallback: null });

/** Looks at what is kept, says what is to be said now, and sets one alarm for the next time something is. */
export default function bell(clock: Clock) {
  const inTurn = oneWriter();
  let wall = clock.now().getTime();
  let steady = clock.steady();

  async function look(): Promise<void> {
    // What the console told of a clock that was set since is true no more.
    if (hasJumped()) await pageClock.setValue(null).catch(() => {});
    wall = clock.now().getTime();
    steady = clock.steady();
    const [{ settings }, { deadlines }, told, page] = await Promise.all([
      effectiveSettings(),
      readDeadlines(),
      toldUntilItem.getValue(),
      readPageClock(wall),
    ]);
    const ahead = page?.ahead ?? 0;
    const now = new Date(wall - ahead);
    const known = told === null ? Number.NaN : Date.parse(told);
    // Told until a time that has not come: the clock was ahead and was set back. What it was told for is still to come.
    const toldUntil = Number.isNaN(known) || known > now.getTime() + tolerance ? now : new Date(known);
    const { ahead: soon, passed, dueToday, next } = plan(deadlines, settings, now, toldUntil);
    // Neither may keep the other, nor the notification, from being done.
    await Promise.allSettled([ringAt(new Date(next.getTime() + ahead)), showBadge(dueToday)]);
    const speaks = soon.length > 0 || passed.length > 0;
    if (speaks) {
      const { first, ...notice } = noticeOf(soon, passed, await languageOf(settings));
      await namedFirst.setValue(first ?? null).catch(() => {});
      await browser.notifications.create(noticeId, {
        type: 'basic',
        iconUrl: '/icon/128.png',
        ...notice,
      });
    }
    // Only now: a worker that is killed before it has spoken speaks when it is back.
    if (speaks || !settings.notifications.on || toldUntil === now)
      await toldUntilItem.setValue(now.toISOString());
  }

  /** The PC slept, or its clock was set anew: what was planned by the old one is planned again. */
  const hasJumped = () => Math.abs(clock.now().getTime() - wall - (clock.steady() - steady)) > tolerance;

  return {
    look: () => inTurn(look),
    hasJumped,
    openConsole: async (id: string) => {
      if (id !== noticeId) return;
      await browser.notifications.clear(id);
      const kind = await namedFirst.getValue().catch(() => null);
      await browser.tabs.create({ url: listPage(kind) });
    },
  };
}

async function ringAt(next: Date): Promise<void> {
  const set = await browser.alarms.get(alarmName);
  if (set?.scheduledTime !== next.getTime()) await browser.alarms.create(alarmName, { when: next.getTime() });
}

async function showBadge(dueToday: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setBadgeText({ text: dueToday === 0 ? '' : dueToday > 99 ? '99+' : String(dueToday) });
}

async function languageOf(settings: Settings): Promise<Language> {
  if (settings.language !== 'console') return settings.language;
  const seen = await consoleLanguage.getValue();
  const ui = browser.i18n.getUILanguage().slice(0, 2);
  return (
    languages.find((language) => language === seen) ?? languages.find((language) => language === ui) ?? 'en'
  );
}
