import type { Situation } from '../../../rules/vocabulary';

/** An order of which only the number is known. */
export const unreadSituation = (number: string | undefined): Situation => ({
  order: {
    number,
    cartNumber: undefined,
    status: undefined,
    site: undefined,
    payment: undefined,
    trackingNumber: undefined,
    shipBy: undefined,
    paidOn: undefined,
    shippedOn: undefined,
    people: undefined,
  },
  claim: undefined,
  unanswered: undefined,
  record: { noticeSentOn: undefined, refusedOn: undefined },
});
