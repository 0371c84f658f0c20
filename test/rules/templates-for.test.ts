import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFitting } from '../../rules/templates/fitting-first';
import { templates, templatesFor } from '../../rules/templates/index';
import {
  type Action,
  type Attempt,
  actions,
  type ClaimStatus,
  type ClaimType,
  claimStatuses,
  claimTypes,
  orderStatuses,
  payments,
  type Reason,
  reasons,
} from '../../rules/vocabulary';

type Facts = {
  action?: Action;
  status?: Attempt['order']['status'];
  payment?: Attempt['order']['payment'];
  reason?: Reason | null | undefined;
  claim?: [ClaimType | undefined, ClaimStatus | undefined] | null;
};

const attempt = ({ action = 'send-message', status, payment, reason = null, claim }: Facts): Attempt => ({
  action,
  order: { status, payment },
  claim: claim && { type: claim[0], status: claim[1] },
  unanswered: undefined,
  record: { noticeSentOn: null, refusedOn: null },
  form: { reason },
  orders: 1,
});

const idsFor = (facts: Facts) => templatesFor(attempt(facts)).map(({ id }) => id);

describe('templatesFor puts first', () => {
  it.each<[string, Facts]>([
    // Before dispatch
    ['memo-out-of-stock', { action: 'cancel-order', reason: 'out-of-stock', status: 'new-order' }],
    ['memo-shipping-delay', { action: 'cancel-order', reason: 'shipping-delay', status: 'preparing' }],
    [
      'memo-undeliverable-area',
      { action: 'cancel-order', reason: 'undeliverable-area', status: 'preparing' },
    ],
    ['memo-shipping-delay', { action: 'cancel-order', status: 'delayed' }],
    ['out-of-stock', { status: 'new-order', claim: null }],
    ['out-of-stock', { status: 'requested', claim: null }],
    ['out-of-stock', {}],
    ['shipping-delay', { status: 'delayed', claim: null }],
    ['shipping-delay', { reason: 'shipping-delay', status: 'preparing', claim: null }],
    ['undeliverable-area', { reason: 'undeliverable-area', status: 'new-order', claim: null }],
    ['cancel-yourself', { reason: 'buyer-request', status: 'new-order', claim: null }],
    ['cancel-yourself', { reason: 'option-change', status: 'awaiting-payment', claim: null }],
    ['file-cancel-request', { reason: 'buyer-request', status: 'preparing', claim: null }],
    ['file-cancel-request', { reason: 'option-change', status: 'preparing', claim: null }],
    // After dispatch
    ['memo-shipping-delay', { action: 'return-order', reason: 'shipping-delay', status: 'in-transit' }],
    ['memo-defective', { action: 'refund-return', reason: 'defective', status: 'delivered' }],
    ['memo-misdelivery', { action: 'accept-return', reason: 'misdelivery' }],
    ['wrong-item-sent', { status: 'delivered', claim: null }],
    ['defect-sent', { reason: 'defective', status: 'delivered', claim: ['return', 'return-requested'] }],
    ['defect-sent', { reason: 'defective', status: 'in-transit', claim: null }],
    [
      'wrong-item-sent',
      { reason: 'misdelivery', status: 'delivered', claim: ['return', 'return-requested'] },
    ],
    ['withdraw-return-request', { status: 'delivered', claim: ['return', 'return-requested'] }],
    // Refusing
    ['withdraw-cancel-request', { status: 'preparing', claim: ['cancel', 'cancel-requested'] }],
    ['withdraw-cancel-request', { status: undefined, claim: ['cancel', 'cancel-requested'] }],
    ['withdraw-cancel-request', { status: 'requested', claim: ['cancel', 'cancel-requested'] }],
    ['refusal-shipped', { status: 'in-transit', claim: ['cancel', 'cancel-requested'] }],
    ['refusal-prepared', { reason: 'prepared', status: 'preparing', claim: ['cancel', 'cancel-requested'] }],
    ['refusal-made-to-order', { reason: 'made-to-order', claim: ['cancel', 'cancel-requested'] }],
    ['shipping-delay', { status: 'delayed', claim: ['cancel', 'cancel-requested'] }],
    ['refusal-text-shipped', { action: 'refuse-cancel', reason: 'other', status: 'in-transit' }],
    ['refusal-text-prepared', { action: 'refuse-cancel', reason: 'prepared', status: 'preparing' }],
    ['refusal-text-made-to-order', { action: 'refuse-cancel', reason: 'made-to-order' }],
    // Withdrawing
    ['withdrawal-reason-cancel', { action: 'request-withdrawal', claim: ['cancel', 'cancel-requested'] }],
    ['withdrawal-reason-return', { action: 'request-withdrawal', claim: ['return', 'return-requested'] }],
    ['withdrawal-reason-exchange', { action: 'request-withdrawal', claim: ['exchange', 'exchange-delayed'] }],
    ['withdrawal-reason-again', { action: 'rerequest-withdrawal', claim: ['cancel', 'withdrawal-held'] }],
    ['withdrawal-reason-again', { action: 'rerequest-withdrawal', claim: ['return', 'withdrawal-held'] }],
    ['withdrawal-asked-again', { claim: ['exchange', 'withdrawal-held'] }],
    ['withdrawal-asked-again', { claim: ['return', 'withdrawal-held'] }],
    ['withdrawal-asked-again', { claim: ['cancel', 'withdrawal-held'] }],
    // Refunds
    ['refund-arrives-card', { payment: 'card', status: 'preparing', claim: ['cancel', 'cancelled'] }],
    ['refund-arrives-cash', { payment: 'cash', status: 'delivered', claim: ['return', 'returned'] }],
  ])('%s for %j', (first, facts) => {
    expect(idsFor(facts)[0]).toBe(first);
  });
});

describe('templatesFor', () => {
  it.each<[Action, string]>([
    ['send-message', 'message'],
    ['cancel-order', 'memo'],
    ['return-order', 'memo'],
    ['accept-return', 'memo'],
    ['refund-return', 'memo'],
    ['refuse-cancel', 'refusal'],
    ['request-withdrawal', 'withdrawal'],
    ['rerequest-withdrawal', 'withdrawal'],
  ])('offers for %s only what is a %s', (action, use) => {
    expect(new Set(templatesFor(attempt({ action })).map((each) => each.use))).toEqual(new Set([use]));
  });

  it.each<Action>(['ship-order', 'set-ship-date', 'approve-cancel', 'cancel-withdrawal', 'confirm-refund'])(
    'offers nothing for %s, which has no text that a template knows',
    (action) => expect(idsFor({ action })).toEqual([]),
  );

  it('offers every message whatever the order is', () => {
    expect(
      idsFor({ status: 'delivered', claim: ['return', 'returned'], payment: 'card' }).toSorted(),
    ).toEqual(
      templates
        .filter(({ use }) => use === 'message')
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it.each<[string, string, Facts]>([
    ['cancel-yourself', 'the order is being prepared', { status: 'preparing', claim: null }],
    ['cancel-yourself', 'its status is one of three', { status: 'requested', claim: null }],
    ['cancel-yourself', 'its status could not be read', { reason: 'option-change', claim: null }],
    ['cancel-yourself', 'the goods are on their way', { status: 'in-transit', claim: null }],
    ['file-cancel-request', 'there is one', { status: 'preparing', claim: ['cancel', 'cancel-requested'] }],
    ['file-cancel-request', 'the order is new', { status: 'new-order', claim: null }],
    ['withdraw-cancel-request', 'there is no request', { status: 'preparing', claim: null }],
    ['withdraw-cancel-request', 'it is done', { status: 'preparing', claim: ['cancel', 'cancelled'] }],
    ['refusal-prepared', 'the order is late', { status: 'delayed', claim: ['cancel', 'cancel-requested'] }],
    ['refund-arrives-card', 'it was paid in cash', { claim: ['cancel', 'cancelled'] }],
    ['undeliverable-area', 'the goods are on their way', { status: 'in-transit', claim: null }],
    ['wrong-item-sent', 'nothing was sent yet', { status: 'preparing', claim: null }],
    ['defect-sent', 'nothing was sent yet', { status: 'preparing', claim: null }],
    ['defect-found', 'the goods are on their way', { status: 'in-transit', claim: null }],
  ])('puts %s behind all that fits a cash order when %s', (id, _, facts) => {
    const ids = idsFor({ ...facts, payment: 'cash' });
    expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('transfer-fee'));
  });

  it.each<[string, string, string, Facts]>([
    ['file-cancel-request', 'withdraw-cancel-request', 'no status could be read', { claim: null }],
    ['file-cancel-request', 'wrong-item-sent', 'it is one of three', { status: 'requested', claim: null }],
    ['refund-arrives-cash', 'shipping-delay', 'no payment could be read', { claim: ['cancel', 'cancelled'] }],
  ])('puts %s, which may fit, before %s, which cannot, when %s', (may, cannot, _, facts) => {
    const ids = idsFor(facts);
    expect(ids.indexOf(may)).toBeLessThan(ids.indexOf(cannot));
  });

  it('keeps the order of the list among equals', () => {
    const ids = idsFor({ action: 'refuse-cancel', reason: 'other', status: 'preparing' });
    expect(ids).toEqual(['refusal-text-shipped', 'refusal-text-prepared', 'refusal-text-made-to-order']);
  });

  it('answers for every combination of known ids and unreadable facts, and loses or doubles nothing', () => {
    const maybe = <T>(list: readonly T[]) => fc.constantFrom<T | null | undefined>(...list, null, undefined);
    fc.assert(
      fc.property(
        fc.constantFrom(...actions),
        maybe(orderStatuses),
        maybe(payments),
        maybe(reasons),
        fc.option(fc.record({ type: maybe(claimTypes), status: maybe(claimStatuses) })),
        (action, status, payment, reason, claim) => {
          const offered = templatesFor({
            ...attempt({ action, status, payment, reason }),
            claim,
          });
          expect(offered.map(({ id }) => id).toSorted()).toEqual(
            templates
              .filter(({ fits }) => fits.actions.includes(action))
              .map(({ id }) => id)
              .toSorted(),
          );
        },
      ),
    );
  });

  it.each([
    undefined,
    null,
    {},
    'send-message',
    { action: 'no-such-action' },
    { action: 'send-message' },
    { action: 'send-message', order: null, claim: 7, form: null },
    { action: 'send-message', order: { status: {} }, claim: { type: [] }, form: { reason: 3 } },
  ])('answers to %j too', (garbage) => {
    expect(Array.isArray(templatesFor(garbage as unknown as Attempt))).toBe(true);
  });
});

describe('isFitting', () => {
  it.each<[string, boolean, Facts]>([
    ['cancel-yourself', true, { status: 'new-order', claim: null }],
    ['cancel-yourself', false, { status: 'preparing', claim: null }],
    ['cancel-yourself', false, { status: undefined, claim: null }],
    ['cancel-yourself', false, { status: 'requested', claim: null }],
    ['out-of-stock', true, { status: 'requested', claim: null }],
    ['out-of-stock', false, { status: 'requested' }],
    ['out-of-stock', false, { action: 'cancel-order', status: 'requested', claim: null }],
    ['memo-out-of-stock', true, { action: 'cancel-order', reason: 'out-of-stock', status: 'new-order' }],
    ['memo-out-of-stock', true, { action: 'cancel-order', reason: 'unknown', status: 'new-order' }],
    ['memo-out-of-stock', false, { action: 'cancel-order', reason: 'buyer-request', status: 'new-order' }],
  ])('says of %s: %s, for %j', (id, expected, facts) => {
    const found = templates.find((each) => each.id === id);
    expect(found && isFitting(found, attempt(facts))).toBe(expected);
  });

  it.each([undefined, null, 7, {}])('says no to %j', (garbage) => {
    const fitting = templates.filter((each) => isFitting(each, garbage as unknown as Attempt));
    expect(fitting).toEqual([]);
  });
});
