import { lapsesAfter, opensAgain, safeAgain } from './claim-days';
import { businessDayAfter, endOfDay, parseDay, startOfDay } from './days';
import { type Fact, type Maybe, maybeFrom, Reading } from './facts';
import { deadlineKinds } from './ids';
import type { Deadline } from './verdict';
import type { ClaimStatus, Context, DeadlineKind, Situation, Source } from './vocabulary';

type Timing = Omit<Deadline, 'kind' | 'order' | 'source'>;
type Kind = { source: readonly Source[]; find: (maybe: Maybe<Fact>) => Timing | undefined };

/** Claims that wait for nobody any more. */
const settled: ReadonlySet<ClaimStatus> = new Set([
  'cancelled',
  'cancel-refused',
  'returned',
  'refunded',
  'part-refunded',
]);
/** On these a withdrawal can be asked for, so the five days of silence matter. */
const withdrawable: ReadonlySet<ClaimStatus> = new Set([
  'withdrawal-held',
  'cancel-requested',
  'return-requested',
  'exchange-requested',
  'exchange-delayed',
]);
/** The console already counts these as late. */
const late: ReadonlySet<ClaimStatus> = new Set(['exchange-delayed', 'non-receipt-delayed']);
const gone: ReadonlySet<ClaimStatus> = new Set(['cancelled', 'returned', 'refunded']);

/** The order still has to leave the house. Where its state is unread, better a countdown too many. */
function isToBeShipped(maybe: Maybe<Fact>): boolean {
  const status = maybe('order.status');
  if (status === 'in-transit' || status === 'delivered' || status === 'awaiting-payment') return false;
  const claim = maybe('claim.status');
  return !claim || !gone.has(claim);
}

const kinds: { readonly [K in DeadlineKind]: Kind } = {
  'withdrawal-lapses': {
    source: [{ guide: '002', place: '§1.4, §4.4' }],
    find: (maybe) => {
      if (maybe('claim.status') !== 'withdrawal-requested') return;
      const last = lapsesAfter(maybe('claim.withdrawalRequestedOn'), maybe('claim.withdrawalDeadline'));
      return last === undefined ? undefined : { due: endOfDay(last), certainty: 'exact' };
    },
  },
  'rerequest-opens': {
    source: [{ guide: '002', place: '§3 注意, §4 注意' }],
    find: (maybe) => {
      const status = maybe('claim.status');
      if (!status || !withdrawable.has(status)) return;
      const days = [maybe('claim.withdrawalHeldOn'), maybe('claim.withdrawalCancelledOn')].map(parseDay);
      const last = Math.max(...days.map((day) => day ?? Number.NEGATIVE_INFINITY));
      if (!Number.isFinite(last)) return;
      return { due: startOfDay(safeAgain(last)), opens: startOfDay(opensAgain(last)), certainty: 'edge' };
    },
  },
  'claim-turns-late': {
    source: [{ guide: '003', place: '구매자 사유 ② 2)' }],
    find: (maybe) => {
      const received = parseDay(maybe('claim.requestedOn'));
      const status = maybe('claim.status');
      if (received === undefined || status === null) return;
      if (status && (settled.has(status) || late.has(status))) return;
      // "Four days after receipt": the strictest reading counts the day of receipt as the first.
      return { due: endOfDay(received + 3), certainty: 'estimate' };
    },
  },
  'ship-by': {
    source: [{ guide: '004', place: '§1' }],
    find: (maybe) => {
      const day = parseDay(maybe('order.shipBy'));
      if (day === undefined || !isToBeShipped(maybe)) return;
      return { due: endOfDay(day), certainty: 'exact' };
    },
  },
  'ship-after-refusal': {
    source: [
      { guide: '004', place: '§1' },
      { guide: 'U08', place: 'article' },
    ],
    find: (maybe) => {
      const day = parseDay(maybe('record.refusedOn'));
      if (day === undefined || !isToBeShipped(maybe)) return;
      return { due: endOfDay(day), certainty: 'exact' };
    },
  },
  'dispatch-penalty': {
    source: [
      { guide: 'U07', place: 'article' },
      { guide: 'U84', place: 'article' },
    ],
    find: (maybe) => {
      const paid = parseDay(maybe('order.paidOn'));
      if (paid === undefined || !isToBeShipped(maybe)) return;
      const points = businessDayAfter(paid, 4);
      const today = maybe('today');
      // With the points lost, what is next at stake is the sale of the item.
      const last = today !== undefined && today > points ? businessDayAfter(paid, 5) : points;
      return { due: endOfDay(last), certainty: 'estimate' };
    },
  },
};

/** What runs out for this order, soonest first. */
export function deadlinesOf(situation: Situation, context: Context): Deadline[] {
  const reading = new Reading(situation, context);
  const maybe = maybeFrom(reading);
  const order = maybe('order.number') ?? null;
  const found: Deadline[] = [];
  for (const kind of deadlineKinds) {
    const timing = kinds[kind].find(maybe);
    if (timing) found.push({ kind, order, ...timing, source: kinds[kind].source });
  }
  return found.sort((a, b) => a.due.getTime() - b.due.getTime());
}
