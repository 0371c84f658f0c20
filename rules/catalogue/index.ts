import type { Rule } from '../rule';
import approveNotAfterDispatch from './approve-not-after-dispatch';
import bulkCancelAnnounced from './bulk-cancel-announced';
import buyerNotifiedFirst from './buyer-notified-first';
import cancelReasonIsSellers from './cancel-reason-is-sellers';
import deliveryReturnReason from './delivery-return-reason';
import memoIsWritten from './memo-is-written';
import messageCategoryMatches from './message-category-matches';
import messageFits from './message-fits';
import messageIsComplete from './message-is-complete';
import messageNamesThisOrder from './message-names-this-order';
import noPersonalData from './no-personal-data';
import noShippingUnderCancelRequest from './no-shipping-under-cancel-request';
import orderNotYetDispatched from './order-not-yet-dispatched';
import placeholdersFilled from './placeholders-filled';
import refundIsFinal from './refund-is-final';
import refundQuestionsAnswered from './refund-questions-answered';
import refusalMeansShipToday from './refusal-means-ship-today';
import refusalNotForOwnDelay from './refusal-not-for-own-delay';
import refusalOnlyOnRequest from './refusal-only-on-request';
import refusalOtherExplained from './refusal-other-explained';
import refusalReasonChosen from './refusal-reason-chosen';
import rerequestCooldown from './rerequest-cooldown';
import rerequestOnlyWhenHeld from './rerequest-only-when-held';
import returnOnlyAfterDispatch from './return-only-after-dispatch';
import sellerReturnReason from './seller-return-reason';
import textInBuyersLanguage from './text-in-buyers-language';
import transferFeeRefund from './transfer-fee-refund';
import unansweredMessageFirst from './unanswered-message-first';
import withdrawalCancelLocks from './withdrawal-cancel-locks';
import withdrawalFlagOn from './withdrawal-flag-on';
import withdrawalNotBlocked from './withdrawal-not-blocked';
import withdrawalNotPending from './withdrawal-not-pending';
import withdrawalReasonWritten from './withdrawal-reason-written';

/** Every rule, in the order of `ruleIds`. A new file of this folder is entered here and there. */
export const rules = [
  cancelReasonIsSellers,
  orderNotYetDispatched,
  noShippingUnderCancelRequest,
  buyerNotifiedFirst,
  memoIsWritten,
  bulkCancelAnnounced,
  transferFeeRefund,
  returnOnlyAfterDispatch,
  deliveryReturnReason,
  sellerReturnReason,
  refundQuestionsAnswered,
  refundIsFinal,
  approveNotAfterDispatch,
  refusalOnlyOnRequest,
  refusalReasonChosen,
  refusalOtherExplained,
  refusalNotForOwnDelay,
  refusalMeansShipToday,
  withdrawalNotBlocked,
  withdrawalNotPending,
  withdrawalFlagOn,
  withdrawalReasonWritten,
  rerequestOnlyWhenHeld,
  rerequestCooldown,
  withdrawalCancelLocks,
  unansweredMessageFirst,
  messageIsComplete,
  messageFits,
  messageCategoryMatches,
  messageNamesThisOrder,
  textInBuyersLanguage,
  noPersonalData,
  placeholdersFilled,
] as const satisfies readonly Rule[];
