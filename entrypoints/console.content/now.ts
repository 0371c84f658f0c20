import { send } from '../shared/messages';
import type { ClockTold } from '../shared/page-clock';

/**
 * The time it is: by the console where it tells, by the PC else. What this page tells is found out beside the guard;
 * until then, what another page has told holds. `changed`: what was drawn was drawn for another time.
 */
export const makeNow = (changed: () => void) => {
  let told: ClockTold | null = null;
  let heard: ClockTold | null = null;
  let isAsked = false;

  const tell = async (clock: ClockTold | null): Promise<void> => {
    isAsked = true;
    const answer = await send('clock.told', clock);
    const before = heard?.ahead;
    heard = answer.ok ? answer.value : null;
    if (heard?.ahead !== before) changed();
  };
  const ahead = (): ClockTold | null => {
    const known = told ?? heard;
    return known && known.ahead !== 0 ? known : null;
  };

  return {
    /** What other pages have told, for all until it is known what this one tells. */
    ask: () => {
      if (!isAsked) void tell(null);
    },
    /** `null`: this page tells nothing, or no longer what it told. */
    tells: (clock: ClockTold | null, isLost: boolean): void => {
      told = clock;
      void tell(clock ?? (isLost ? { ahead: 0, isExact: false } : null));
    },
    now: (): Date => new Date(Date.now() - (ahead()?.ahead ?? 0)),
    ahead,
  };
};
