import { opensAgain, safeAgain } from '../claim-days';
import { formatDay, parseDay } from '../days';
import { unread } from '../facts';
import { block, rule, warn } from '../rule';
import type { Remedy } from '../verdict';

export default rule({
  id: 'rerequest-cooldown',
  actions: ['request-withdrawal', 'rerequest-withdrawal'],
  level: 'block',
  source: [{ guide: '002', place: '§3 注意, §4 注意' }],
  needs: ['claim.withdrawalHeldOn', 'claim.withdrawalCancelledOn', 'today'],
  check: (know, maybe) => {
    const today = know('today');
    const held = maybe('claim.withdrawalHeldOn');
    const cancelled = maybe('claim.withdrawalCancelledOn');
    const last = Math.max(
      parseDay(held) ?? Number.NEGATIVE_INFINITY,
      parseDay(cancelled) ?? Number.NEGATIVE_INFINITY,
    );
    if (today < opensAgain(last))
      return block(
        'too-soon',
        { day: formatDay(safeAgain(last)), days: safeAgain(last) - today },
        { remedies: [waitUntil(safeAgain(last))] },
      );
    const told =
      today < safeAgain(last)
        ? [warn('last-day', { day: formatDay(safeAgain(last)) }, { remedies: [waitUntil(safeAgain(last))] })]
        : [];
    // The other day, unread, may be the later one.
    return held === undefined || cancelled === undefined ? [...told, unread] : told;
  },
});

function waitUntil(at: number): Remedy {
  const day = formatDay(at);
  return { kind: 'wait', message: 'possible-from', data: { day }, until: day };
}
