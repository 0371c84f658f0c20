import { findClock, servedTimes, type Told, timeIn } from './reading/server-time';

/** How far this PC's clock is ahead of the page's, in milliseconds: at least, at most. */
type Ahead = { least: number; most: number };

/** `undefined`: the page does not say. */
export type ClockState = { ahead: number; isExact: boolean } | undefined;

/** Less is a clock being right enough, and pages that took their time. */
export const tolerance = 120_000;
const japanMinutes = -540;
const day = 86_400_000;

type Pc = {
  /** The PC's own clock. */
  wall: () => number;
  /** Milliseconds since the document was asked for, whatever is done to the PC's clock. */
  steady: () => number;
};
type Navigation = { requestStart: number; responseEnd: number; isFresh: boolean };

/** When the page was made, by the steady clock. A page out of a cache tells the time of another day. */
export const navigationOf = (performance: Performance): Navigation | undefined => {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) return undefined;
  const { requestStart, responseEnd, transferSize, type, workerStart } = entry;
  const isFresh = transferSize > 0 && workerStart === 0 && type !== 'back_forward' && requestStart > 0;
  return { requestStart, responseEnd, isFresh };
};

/** Both halves of what is wrong must be on one side, or the telling says nothing. */
const verdictOf = ({ least, most }: Ahead): 'ahead' | 'behind' | 'right' | 'unclear' =>
  least > tolerance
    ? 'ahead'
    : most < -tolerance
      ? 'behind'
      : least >= -tolerance && most <= tolerance
        ? 'right'
        : 'unclear';

/**
 * A page that writes the time without its zone may have asked this very PC for it, or speak the zone of whoever reads
 * it. Then it differs from Japan's time by what the PC's own zone does, and proves nothing.
 */
const isForeign = ({ at, slack, isZoned, isDated }: Told, pc: number): boolean =>
  !isZoned &&
  [new Date(pc).getTimezoneOffset(), 0].some((zone) => {
    const shift = (japanMinutes - zone) * 60_000;
    const off = at - shift - pc;
    // Without its day it was taken for the nearest one.
    const apart = isDated ? off : off - Math.round(off / day) * day;
    return shift !== 0 && Math.abs(apart) <= tolerance + slack;
  });

/** What the page itself tells of the time, held against the PC's clock. */
export const makePageClock = (document: Document, pc: Pc, navigation: () => Navigation | undefined) => {
  const base = pc.wall() - pc.steady();
  let served: Ahead[] | undefined;
  let shown: { element: Element; text: string; ahead: Ahead | undefined; at: number } | undefined;
  let searches = 0;
  let searchAgain = 0;
  let modified: Ahead | undefined;

  const against = (told: Told, from: number, to: number): Ahead | undefined =>
    isForeign(told, to) ? undefined : { least: from - told.at - told.slack, most: to - told.at };

  const readServed = (): Ahead[] | undefined => {
    const made = navigation();
    if (document.readyState === 'loading' || !made || made.responseEnd === 0) return undefined;
    if (!made.isFresh) return [];
    const to = base + made.responseEnd;
    return servedTimes(document, to).flatMap((told) => against(told, base + made.requestStart, to) ?? []);
  };

  const readShown = (): void => {
    if (shown && !shown.element.isConnected) shown = undefined;
    const now = pc.wall();
    if (!shown) {
      // A page without a clock is not searched for ever, nor at every keystroke.
      if (searches >= 5 || pc.steady() < searchAgain) return;
      searches++;
      searchAgain = pc.steady() + 2000;
      const element = findClock(document);
      const made = navigation();
      if (!element) return;
      const text = element.textContent ?? '';
      const told = timeIn(text, now);
      const isServed = searches === 1 && made?.isFresh === true && made.responseEnd > 0;
      // What came later may be of any moment; it counts when it has been seen to change.
      const ahead = told && isServed ? against(told, base + made.requestStart, now) : undefined;
      shown = { element, text, ahead, at: now };
      return;
    }
    const text = shown.element.textContent ?? '';
    if (text === shown.text) {
      shown.at = now;
      return;
    }
    const told = timeIn(text, now);
    shown = { ...shown, text, ahead: told && against(told, Math.max(shown.at, now - 60_000), now), at: now };
  };

  return {
    /** At each look at the page; cheap where nothing has changed. */
    look: (): void => {
      if (!document.body) return;
      // A server dates nothing into the future: what it calls changed later than now says that the PC is behind.
      // Without that header the browser answers with the PC's own time, and nothing follows.
      modified ??= { least: Number.NEGATIVE_INFINITY, most: pc.wall() - Date.parse(document.lastModified) };
      served ??= readServed();
      if (document.readyState !== 'loading') readShown();
    },
    state: (): ClockState => {
      // The PC has slept or its clock was set since: neither can be told from the other.
      if (Math.abs(pc.wall() - pc.steady() - base) > tolerance) return undefined;
      const told = [...(served ?? []), ...(shown?.ahead ? [shown.ahead] : [])];
      const [first] = told;
      if (first) {
        const verdict = verdictOf(first);
        const agree = told.every(
          (each) => each.least <= first.most + tolerance && first.least <= each.most + tolerance,
        );
        if (!agree || verdict === 'unclear') return undefined;
        return { ahead: verdict === 'right' ? 0 : (first.least + first.most) / 2, isExact: true };
      }
      if (modified && modified.most < -tolerance) return { ahead: modified.most, isExact: false };
      return undefined;
    },
  };
};
