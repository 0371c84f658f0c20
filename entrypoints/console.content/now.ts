import { send } from '../shared/messages';
import type { ClockTold } from '../shared/page-clock';
import { type ClockState, makePageClock, navigationOf } from './page-clock';

/** A clock that is told by the second jitters by as much. */
const jitter = 30_000;

/** The time it is: by the console where it tells, by the PC else. `changed`: what was drawn was drawn for another time. */
export const makeNow = (document: Document, changed: () => void) => {
  const clock = { wall: () => Date.now(), steady: () => performance.now() };
  const page = makePageClock(document, clock, () => navigationOf(performance));
  /** What another page has told, for those that tell nothing. */
  let heard: ClockTold | null = null;
  let told: ClockState | 'nothing yet' = 'nothing yet';

  const ahead = (): ClockTold | null => {
    const own = told === 'nothing yet' ? undefined : told;
    const known = own ?? heard;
    return known && known.ahead !== 0 ? known : null;
  };
  const tell = async (state: ClockState, isLost: boolean): Promise<void> => {
    const { ahead: by = 0, isExact = false } = state ?? {};
    const answer = await send('clock.told', state || isLost ? { ahead: by, isExact } : null);
    const before = heard?.ahead;
    heard = answer.ok ? answer.value : null;
    if (heard?.ahead !== before) changed();
  };

  return {
    look: (): void => {
      page.look();
      if (document.readyState === 'loading') return;
      const state = page.state();
      const before = told === 'nothing yet' ? undefined : told;
      const isNews =
        told === 'nothing yet' ||
        !state !== !before ||
        Math.abs((state?.ahead ?? 0) - (before?.ahead ?? 0)) > jitter;
      if (!isNews) return;
      told = state;
      void tell(state, before !== undefined && !state);
    },
    now: (): Date => new Date(Date.now() - (ahead()?.ahead ?? 0)),
    ahead,
  };
};
