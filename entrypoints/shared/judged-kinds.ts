import { deadlineKinds } from '../../rules/ids';
import type { ClaimStatus, DeadlineKind, Situation } from '../../rules/vocabulary';

const isOver = (status: ClaimStatus | null | undefined) =>
  status === 'cancelled' ||
  status === 'cancel-refused' ||
  status === 'returned' ||
  status === 'refunded' ||
  status === 'part-refunded';

/**
 * Which kinds of deadline a reading says enough about to know that there is none. A screen that does not show
 * the planned ship date says nothing about it: only what could be read may end a deadline.
 */
export function judgedKinds({ order, claim, record }: Situation): DeadlineKind[] {
  const { status, shipBy, paidOn } = order;
  const known = (...values: unknown[]) => values.every((value) => value !== undefined);
  const gone = claim?.status;
  // What is cancelled or refunded is not shipped any more, though this screen may say nothing of the shipping.
  const left =
    status === 'in-transit' ||
    status === 'delivered' ||
    gone === 'cancelled' ||
    gone === 'returned' ||
    gone === 'refunded';
  const stays = (fact: unknown) => left || known(status, fact);
  const inClaim = (judged: boolean) =>
    claim === null || (claim !== undefined && claim.status !== undefined && (isOver(claim.status) || judged));
  const asked = claim?.status === 'withdrawal-requested';
  const judged: Record<DeadlineKind, boolean> = {
    'withdrawal-lapses': inClaim(
      !asked || known(claim.withdrawalRequestedOn) || known(claim.withdrawalDeadline),
    ),
    'rerequest-opens': inClaim(asked || known(claim?.withdrawalHeldOn, claim?.withdrawalCancelledOn)),
    'claim-turns-late': inClaim(known(claim?.requestedOn)),
    'ship-by': stays(shipBy),
    'ship-after-refusal': stays(record.refusedOn),
    'dispatch-penalty': stays(paidOn),
  };
  return deadlineKinds.filter((kind) => judged[kind]);
}
