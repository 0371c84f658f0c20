import type { Texts } from './text';

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const texts: Texts = {
  'rule.unknown-action': 'All rules',
  'rule.cancel-reason-is-sellers': 'Reason for cancelling',
  'rule.order-not-yet-dispatched': 'Not yet dispatched',
  'rule.no-shipping-under-cancel-request': 'Dispatch under a cancel request',
  'rule.buyer-notified-first': 'Buyer told first',
  'rule.memo-is-written': 'Seller’s memo',
  'rule.bulk-cancel-announced': 'Many orders at once',
  'rule.transfer-fee-refund': 'Refund of the transfer fee',
  'rule.return-only-after-dispatch': 'Return after dispatch',
  'rule.delivery-return-reason': 'Return reason on the delivery screen',
  'rule.seller-return-reason': 'Reason for the return',
  'rule.refund-questions-answered': 'The refund’s questions',
  'rule.refund-is-final': 'When and how the refund goes',
  'rule.approve-not-after-dispatch': 'Approving after dispatch',
  'rule.refusal-only-on-request': 'Refusing only a request',
  'rule.refusal-reason-chosen': 'Reason for refusing',
  'rule.refusal-other-explained': 'The explanation for “other”',
  'rule.refusal-not-for-own-delay': 'Own delay as a ground',
  'rule.refusal-means-ship-today': 'Dispatch the same day after refusing',
  'rule.withdrawal-not-blocked': 'Withdrawal possible in this state',
  'rule.withdrawal-not-pending': 'No request running already',
  'rule.withdrawal-flag-on': 'Withdrawal set to Y',
  'rule.withdrawal-reason-written': 'Reason for the withdrawal',
  'rule.rerequest-only-when-held': 'Asking again only after a no',
  'rule.rerequest-cooldown': 'Five days before asking again',
  'rule.withdrawal-cancel-locks': 'Five days after cancelling a request',
  'rule.unanswered-message-first': 'Unanswered message',
  'rule.message-is-complete': 'Title and body',
  'rule.message-fits': 'Length of the body',
  'rule.message-category-matches': 'Category of the message',
  'rule.message-names-this-order': 'Order number in the body',
  'rule.text-in-buyers-language': 'The buyer’s language',
  'rule.no-personal-data': 'Personal data',
  'rule.placeholders-filled': 'Blanks of the text',

  'asks.cancel-reason-is-sellers': 'Choose one of the shop’s own three reasons for a cancellation',
  'asks.order-not-yet-dispatched': 'A dispatched order is returned, not cancelled',
  'asks.no-shipping-under-cancel-request': 'An order with a cancellation request can’t be dispatched',
  'asks.buyer-notified-first': 'Tell the buyer first',
  'asks.memo-is-written': 'Write the seller’s memo',
  'asks.bulk-cancel-announced': 'Tell Qoo10 before cancelling many orders',
  'asks.transfer-fee-refund': 'The transfer fee may have to be paid back',
  'asks.return-only-after-dispatch': 'Only a dispatched order can be returned',
  'asks.delivery-return-reason': 'On the delivery screen, a return is for “Shipping delay” only',
  'asks.seller-return-reason': 'A return opened by the shop needs one of the shop’s three reasons',
  'asks.refund-questions-answered': 'Answer both questions of the refund',
  'asks.refund-is-final': 'A refund goes out at once',
  'asks.approve-not-after-dispatch': 'Don’t approve a cancellation after dispatch',
  'asks.refusal-only-on-request': 'Only a cancellation request can be refused',
  'asks.refusal-reason-chosen': 'Choose a reason for refusing',
  'asks.refusal-other-explained': 'The reason “Other” needs 30 characters or more',
  'asks.refusal-not-for-own-delay': 'The shop’s own delay is no reason to refuse',
  'asks.refusal-means-ship-today': 'After refusing, dispatch the same day',
  'asks.withdrawal-not-blocked': 'In some states a withdrawal can’t be requested',
  'asks.withdrawal-not-pending': 'One withdrawal request at a time',
  'asks.withdrawal-flag-on': 'Set the withdrawal request to Y',
  'asks.withdrawal-reason-written': 'Write the reason for the withdrawal request',
  'asks.rerequest-only-when-held': 'Ask again only after the buyer has declined',
  'asks.rerequest-cooldown': 'Wait five days after a no or after cancelling a request',
  'asks.withdrawal-cancel-locks': 'Cancelling a withdrawal request locks it for five days',
  'asks.unanswered-message-first': 'Read unanswered messages first',
  'asks.message-is-complete': 'Write a title and a message',
  'asks.message-fits': 'A message has 1000 characters at most',
  'asks.message-category-matches': 'The category is “Cancel / refund”',
  'asks.message-names-this-order': 'Don’t write another order’s number',
  'asks.text-in-buyers-language': 'Write Japanese where the buyer reads it',
  'asks.no-personal-data': 'Don’t write the buyer’s personal data',
  'asks.placeholders-filled': 'Fill in the template’s blanks',

  'cancel-reason-is-sellers.none-chosen': 'No reason for the cancellation is chosen.',
  'cancel-reason-is-sellers.not-a-cancel-reason': ({ reason }) =>
    `“${reason}” is no reason for a cancellation.`,
  'cancel-reason-is-sellers.needs-buyers-request': ({ reason }) =>
    `“${reason}” can only be used when the buyer has filed a cancellation request. This order has none.`,
  'cancel-reason-is-sellers.delay-is-the-shops':
    'The order is delayed, so it can’t be cancelled for the buyer’s reasons: the delay counts as the shop’s.',
  'order-not-yet-dispatched.dispatched': ({ status }) =>
    `The order is “${status}”. After dispatch it is not cancelled but refunded as a return.`,
  'no-shipping-under-cancel-request.under-request': ({ status }) =>
    `The order is “${status}” and can’t be dispatched. Settle the cancellation request first.`,
  'buyer-notified-first.not-told':
    'There is no record of a message to this buyer. Going on without telling them can cost credit points.',
  'memo-is-written.empty': 'The seller’s memo is empty. The buyer reads it in MyQoo10.',
  'bulk-cancel-announced.many': ({ orders, from }) =>
    `You are about to process ${count(orders, 'order')} at once. From ${from} on, tell Qoo10 first.`,
  'transfer-fee-refund.fee-may-be-owed': ({ yen }) =>
    `Paid in cash. If the shop is the cause and the buyer asks, the shop may have to pay back the transfer fee too (from ${yen} yen).`,
  'return-only-after-dispatch.not-dispatched': ({ status }) =>
    `The order is “${status}”, so it is not dispatched yet. Cancel it instead of returning it.`,
  'delivery-return-reason.none-chosen': 'No reason for the return is chosen.',
  'delivery-return-reason.only-shipping-delay': ({ reason }) =>
    `On the delivery screen a return can only be for “Shipping delay” (now: ${reason}). For other reasons use the claim screen.`,
  'seller-return-reason.none-chosen': 'No reason for the return is chosen.',
  'seller-return-reason.buyers-reason': ({ returnReason }) =>
    `“${returnReason}” is for the buyer’s own request. When the shop opens the return, choose shipping delay, defective or damaged, or wrong item sent.`,
  'refund-questions-answered.received-unanswered': '“Have you received the goods?” is not answered.',
  'refund-questions-answered.approved-unanswered': '“Do you approve the refund?” is not answered.',
  'refund-questions-answered.not-received':
    '“Have you received the goods?” is answered No. The refund will not go through like this.',
  'refund-questions-answered.not-approved':
    '“Do you approve the refund?” is answered No. The refund will not go through like this.',
  'refund-is-final.by-card':
    'The refund goes out at once and can’t be taken back. It was paid by card: when the buyer sees it depends on the card issuer.',
  'refund-is-final.to-balance':
    'The refund goes out at once and can’t be taken back. It was paid in cash: the money goes to the buyer’s MyQoo10 balance.',
  'refund-is-final.as-paid':
    'The refund goes out at once, by the way the buyer paid, and can’t be taken back.',
  'approve-not-after-dispatch.dispatched':
    'The order is already dispatched. Approving refunds goods that have already left.',
  'refusal-only-on-request.delayed':
    'A cancellation of a delayed order can’t be refused: the buyer cancels it freely and is refunded at once.',
  'refusal-only-on-request.not-requested': ({ status }) =>
    `Only a cancellation request can be refused. This order is “${status}”.`,
  'refusal-only-on-request.no-request':
    'There is no cancellation request on this order, so nothing to refuse.',
  'refusal-reason-chosen.none-chosen': 'No reason for refusing is chosen.',
  'refusal-other-explained.too-short': ({ missing, length, least }) =>
    `The reason “Other” needs at least ${least} characters. There ${length === 1 ? 'is' : 'are'} ${length}; ${missing} more ${missing === 1 ? 'is' : 'are'} needed.`,
  'refusal-not-for-own-delay.speaks-of-delay': ({ words }) =>
    `The text says “${words}”. The shop’s own delay, of goods or of making them, is no reason to refuse.`,
  'refusal-means-ship-today.ship-today':
    'Refusing is for orders that are dispatched, ready or made to order. After refusing, dispatch today: being late, or a false dispatch, is penalised.',
  'withdrawal-not-blocked.blocked-status': ({ status }) =>
    `A claim that is “${status}” can’t be withdrawn by request. Ask Qoo10.`,
  'withdrawal-not-blocked.non-receipt': 'A report of non-receipt can’t be withdrawn by request. Ask Qoo10.',
  'withdrawal-not-pending.already-running':
    'A withdrawal request is already running; the buyer has yet to answer.',
  'withdrawal-not-pending.held': 'The buyer has declined the withdrawal. Use “Request withdrawal again”.',
  'withdrawal-flag-on.off': 'The withdrawal request stands at N. Choose Y to make it.',
  'withdrawal-reason-written.empty': 'The reason for the withdrawal is empty. The buyer reads it.',
  'rerequest-only-when-held.not-held': ({ status }) =>
    `Asking again is only possible after the buyer has declined. This order is “${status}”.`,
  'rerequest-only-when-held.no-request': 'There is no claim on this order, so nothing to ask again.',
  'rerequest-cooldown.too-soon': ({ day, days }) =>
    `For 5 days after the buyer’s no, or after cancelling a request, you can’t ask again. Possible from ${day} (in ${count(days, 'day')}).`,
  'rerequest-cooldown.last-day': ({ day }) =>
    `Today is the fifth day, and the request may not be accepted yet. It is safe from ${day}.`,
  'withdrawal-cancel-locks.locks':
    'After cancelling the withdrawal request you can’t make a new one for 5 days.',
  'unanswered-message-first.unanswered':
    'The buyer has written and nobody has answered. Look into the inbox first.',
  'message-is-complete.no-title': 'The title is empty.',
  'message-is-complete.no-body': 'The message is empty.',
  'message-fits.too-long': ({ over, length, most }) =>
    `A message has ${most} characters at most. This one has ${length}: ${over} too many.`,
  'message-fits.may-be-cut': ({ units, most }) =>
    `Counting emoji and line breaks in full there are ${units}; QSM may take that for more than ${most} characters.`,
  'message-category-matches.other-category':
    'This order has an open cancellation or return. Choose the category “Cancel / refund”.',
  'message-names-this-order.other-order': ({ number }) =>
    `The message has the number ${number}, which is not this order’s.`,
  'text-in-buyers-language.no-kana':
    'This does not look like Japanese. What the buyer reads is written in the language of the order’s country.',
  'text-in-buyers-language.hangul':
    'There is Korean in it. What the buyer reads is written in the language of the order’s country (Japanese).',
  'text-in-buyers-language.chinese':
    'This looks like Chinese. What the buyer reads is written in the language of the order’s country (Japanese).',
  'no-personal-data.phone': 'The buyer’s phone number is in the text. Personal data is forbidden there.',
  'no-personal-data.mail': 'The buyer’s mail address is in the text. Personal data is forbidden there.',
  'no-personal-data.postal-code': 'The buyer’s postal code is in the text. Personal data is forbidden there.',
  'no-personal-data.address': 'The buyer’s address is in the text. Personal data is forbidden there.',
  'no-personal-data.card': 'There is what looks like a card number. Payment data is forbidden there.',
  'no-personal-data.name': 'The buyer’s name is in the text. Write お客様 instead.',
  'no-personal-data.like-phone': 'There is what looks like a phone number. Personal data is forbidden there.',
  'no-personal-data.like-mail': 'There is what looks like a mail address. Personal data is forbidden there.',
  'placeholders-filled.blank-left': ({ blank }) => `The template’s “${blank}” is still in the text.`,

  'change.choose-sellers-reason': 'Choose one of the shop’s reasons',
  'change.choose-reason': ({ reason }) => `Choose “${reason}”`,
  'change.choose-any-reason': 'Choose a reason',
  'change.write-more': ({ missing }) => `Write ${count(missing, 'more character', 'more characters')}`,
  'change.write-less': ({ over }) => `Take out ${count(over, 'character')}`,
  'change.write-text': 'Write the text',
  'change.write-title': 'Write the title',
  'change.write-body': 'Write the message',
  'change.write-japanese': 'Write it in Japanese',
  'change.take-out': 'Take the personal data out',
  'change.fill-blank': ({ blank }) => `Fill in “${blank}”`,
  'change.correct-number': ({ number }) => `Correct the order number to ${number}`,
  'change.answer-yes': 'Answer Yes',
  'change.choose-yes': 'Choose Y',
  'change.choose-category': 'Choose “Cancel / refund”',
  'wait.possible-from': ({ day }) => `Possible from ${day}`,
  'wait.settled-from': ({ day }) => `Withdrawn by itself on ${day} if nobody answers`,

  'follows.shipping-starts': 'From then on the order is returned, not cancelled.',
  'follows.date-binds': 'Once this date has passed, the order is delayed and the buyer can cancel freely.',
  'follows.order-ends': 'The order ends here.',
  'follows.refund-at-once': 'The refund goes out at once.',
  'follows.refund-after-popup':
    'After two questions in the next window, the full amount is refunded at once.',
  'follows.ship-today': 'The order must be dispatched today.',
  'follows.buyer-cannot-ask-again': 'The buyer can’t request a cancellation again.',
  'follows.reason-goes-to-buyer': 'The reason is sent to the buyer as written.',
  'follows.memo-goes-to-buyer': 'The buyer reads the seller’s memo in MyQoo10.',
  'follows.buyer-has-seven-days': ({ day }) =>
    `The buyer can answer until ${day}. Without an answer the claim counts as withdrawn.`,
  'follows.locked-five-days': ({ day }) => `No new request for 5 days (safe from ${day}).`,
  'follows.claim-goes-on': 'The buyer’s claim goes on.',
  'follows.goods-come-back': 'The goods come back first; the refund follows.',
  'follows.becomes-exchange': 'The return becomes an exchange.',
  'follows.counts-as-notice': 'Once sent, it counts as having told the buyer.',

  'zero.withdrawal-lapses': 'Without an answer from the buyer, the claim counts as withdrawn.',
  'zero.rerequest-opens': 'A new request is possible.',
  'zero.claim-turns-late': 'The claim is counted as late.',
  'zero.ship-by': 'The order is delayed: the buyer cancels freely, and you can no longer refuse.',
  'zero.ship-after-refusal': 'A penalty under the shop agreement.',
  'zero.dispatch-penalty':
    'Two late-dispatch points. One business day later, with a dispatch rate of 95 % or less, the item stops selling.',

  'place.chapter': ({ number }) => `chapter ${number}`,
  'place.a': ' before dispatch',
  'place.b': ' after dispatch',
  'place.step': ({ number }) => ` step ${number}`,
  'place.note': ' notes',
  'place.question': ({ number }) => `question ${number} of the FAQ`,
  'place.start': 'the ※ at its start',
};

export default texts;
