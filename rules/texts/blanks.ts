import type { RuleId } from '../vocabulary';

/**
 * Every sentence of the product's knowledge, by id, with its blanks. Each language must have each
 * of them, and a text cannot ask for a blank that is not named here: neither would compile.
 *
 * Blanks named `status`, `reason`, `returnReason`, `action` and `day` hold an id or a day; `say` puts the word in.
 */
type Sentences = {
  // Findings: `<rule>.<message>`
  'cancel-reason-is-sellers.none-chosen': None;
  'cancel-reason-is-sellers.not-a-cancel-reason': { reason: string };
  'cancel-reason-is-sellers.needs-buyers-request': { reason: string };
  'cancel-reason-is-sellers.delay-is-the-shops': None;
  'order-not-yet-dispatched.dispatched': { status: string };
  'no-shipping-under-cancel-request.under-request': { status: string };
  'buyer-notified-first.not-told': None;
  'memo-is-written.empty': None;
  'bulk-cancel-announced.many': { orders: number; from: number };
  'transfer-fee-refund.fee-may-be-owed': { yen: number };
  'return-only-after-dispatch.not-dispatched': { status: string };
  'delivery-return-reason.none-chosen': None;
  'delivery-return-reason.only-shipping-delay': { reason: string };
  'seller-return-reason.none-chosen': None;
  'seller-return-reason.buyers-reason': { returnReason: string };
  'refund-questions-answered.received-unanswered': None;
  'refund-questions-answered.approved-unanswered': None;
  'refund-questions-answered.not-received': None;
  'refund-questions-answered.not-approved': None;
  'refund-is-final.by-card': None;
  'refund-is-final.to-balance': None;
  'refund-is-final.as-paid': None;
  'approve-not-after-dispatch.dispatched': None;
  'refusal-only-on-request.delayed': None;
  'refusal-only-on-request.not-requested': { status: string };
  'refusal-only-on-request.no-request': None;
  'refusal-reason-chosen.none-chosen': None;
  'refusal-other-explained.too-short': { missing: number; length: number; least: number };
  'refusal-not-for-own-delay.speaks-of-delay': { words: string };
  'refusal-means-ship-today.ship-today': None;
  'withdrawal-not-blocked.blocked-status': { status: string };
  'withdrawal-not-blocked.non-receipt': None;
  'withdrawal-not-pending.already-running': None;
  'withdrawal-not-pending.held': None;
  'withdrawal-flag-on.off': None;
  'withdrawal-reason-written.empty': None;
  'rerequest-only-when-held.not-held': { status: string };
  'rerequest-only-when-held.no-request': None;
  'rerequest-cooldown.too-soon': { day: string; days: number };
  'rerequest-cooldown.last-day': { day: string };
  'withdrawal-cancel-locks.locks': None;
  'unanswered-message-first.unanswered': None;
  'message-is-complete.no-title': None;
  'message-is-complete.no-body': None;
  'message-fits.too-long': { over: number; length: number; most: number };
  'message-fits.may-be-cut': { units: number; most: number };
  'message-category-matches.other-category': None;
  'message-names-this-order.other-order': { number: string };
  'text-in-buyers-language.no-kana': None;
  'text-in-buyers-language.hangul': None;
  'text-in-buyers-language.chinese': None;
  'no-personal-data.phone': None;
  'no-personal-data.mail': None;
  'no-personal-data.postal-code': None;
  'no-personal-data.address': None;
  'no-personal-data.card': None;
  'no-personal-data.name': None;
  'no-personal-data.like-phone': None;
  'no-personal-data.like-mail': None;
  'placeholders-filled.blank-left': { blank: string };

  // Remedies
  'change.choose-sellers-reason': None;
  'change.choose-reason': { reason: string };
  'change.choose-any-reason': None;
  'change.write-more': { missing: number };
  'change.write-less': { over: number };
  'change.write-text': None;
  'change.write-title': None;
  'change.write-body': None;
  'change.write-japanese': None;
  'change.take-out': None;
  'change.fill-blank': { blank: string };
  'change.correct-number': { number: string };
  'change.answer-yes': None;
  'change.choose-yes': None;
  'change.choose-category': None;
  'wait.possible-from': { day: string };
  'wait.settled-from': { day: string };

  // What follows from an action
  'follows.shipping-starts': None;
  'follows.date-binds': None;
  'follows.order-ends': None;
  'follows.refund-at-once': None;
  'follows.refund-after-popup': None;
  'follows.ship-today': None;
  'follows.buyer-cannot-ask-again': None;
  'follows.reason-goes-to-buyer': None;
  'follows.memo-goes-to-buyer': None;
  'follows.buyer-has-seven-days': { day: string };
  'follows.locked-five-days': { day: string };
  'follows.claim-goes-on': None;
  'follows.goods-come-back': None;
  'follows.becomes-exchange': None;
  'follows.counts-as-notice': None;

  // What happens at zero
  'zero.withdrawal-lapses': None;
  'zero.rerequest-opens': None;
  'zero.claim-turns-late': None;
  'zero.ship-by': None;
  'zero.ship-after-refusal': None;
  'zero.dispatch-penalty': None;

  // Where a guide says it: places.ts puts these together
  'place.chapter': { number: string };
  'place.a': None;
  'place.b': None;
  'place.step': { number: string };
  'place.note': None;
  'place.question': { number: string };
  'place.start': None;

  // What is unchecked where nobody knows what was pressed
  'rule.unknown-action': None;
};
type None = Record<never, never>;

/** Beside the sentences, what each rule is called (`rule.<id>`), and what it asks, in a line (`asks.<id>`). */
export type Blanks = Sentences & { [Id in RuleId as `asks.${Id}` | `rule.${Id}`]: None };
export type TextId = keyof Blanks;
