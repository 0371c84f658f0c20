import type { ClockTold } from '../shared/page-clock';
import { makePageClock, navigationOf } from './page-clock';

/** A clock that is told by the second jitters by as much. */
const jitter = 30_000;

/** Says what the page tells of the PC's clock, and again whenever it tells something else. */
export const makeClockTeller = (
  document: Document,
  tell: (told: ClockTold | null, isLost: boolean) => void,
) => {
  const pc = { wall: () => Date.now(), steady: () => performance.now() };
  const page = makePageClock(document, pc, () => navigationOf(performance));
  let told: ClockTold | null | undefined;

  return (): void => {
    page.look();
    if (document.readyState === 'loading') return;
    const now = page.state() ?? null;
    const isNews =
      told === undefined || !now !== !told || Math.abs((now?.ahead ?? 0) - (told?.ahead ?? 0)) > jitter;
    if (!isNews) return;
    const isLost = Boolean(told) && !now;
    told = now;
    tell(now, isLost);
  };
};
