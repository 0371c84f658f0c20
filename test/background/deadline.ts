import type { KeptDeadline } from '../../entrypoints/shared/deadlines';

/** An order to be shipped by 21 November 2026, seen two days before. */
export default function deadline(changes: Partial<KeptDeadline> = {}): KeptDeadline {
  return {
    order: '100000001',
    kind: 'ship-by',
    due: '2026-11-21T14:59:59.999Z',
    opens: null,
    certainty: 'exact',
    since: '2026-11-19T03:00:00.000Z',
    seen: '2026-11-19T03:00:00.000Z',
    screen: 'delivery',
    settled: null,
    ...changes,
  };
}
