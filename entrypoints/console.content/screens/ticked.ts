import type { ClaimStatus, OrderStatus } from '../../../rules/vocabulary';
import type { Grid } from '../reading/grids';
import { tickedStates } from '../reading/order-rows';
import { parseClaim, parseOrderStatus } from '../reading/values';

type State<T> = T | null | undefined;

const isOut = (status: State<OrderStatus>) => status === 'in-transit' || status === 'delivered';

/** What is ticked may be acted on in place of what is open: in what a ticked order differs from the open one. */
export const tickedApart = (
  grids: readonly Grid[],
  open: { order: State<OrderStatus>; claim: State<ClaimStatus> },
) => {
  const states = tickedStates(grids);
  return {
    order: !isOut(open.order) && states.some((state) => isOut(parseOrderStatus(state))),
    claim: states.some((state) => {
      const status = parseClaim(state)?.status;
      return status && status !== open.claim;
    }),
  };
};
