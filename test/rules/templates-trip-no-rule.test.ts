import { describe, expect, it } from 'vitest';
import { judge } from '../../rules/index';
import type { Values } from '../../rules/templates/blanks';
import { fill } from '../../rules/templates/fill';
import { templates } from '../../rules/templates/index';
import { inquiries } from '../../rules/templates/inquiries';
import type { Template } from '../../rules/templates/template';
import {
  type Action,
  type Attempt,
  actions,
  claimStatuses,
  orderStatuses,
  reasons,
} from '../../rules/vocabulary';

const now = new Date('2026-11-20T03:00:00Z');

/** A sound attempt in which this template is used where it belongs: nothing but its text could be wrong. */
const attemptWith = (template: Template, action: Action, values: Values): Attempt => {
  const { fits, use } = template;
  const { title, body } = fill(template, values);
  const [claimType] = fits.claimTypes ?? ['none' as const];
  const [claimStatus] = fits.claimStatuses ?? ['return-requested' as const];
  const isDispatched = ['return-order', 'accept-return', 'refund-return'].includes(action);
  const isAgain = action === 'rerequest-withdrawal';
  return {
    action,
    order: {
      number: '324425405',
      cartNumber: '135654871',
      status: isDispatched ? 'delivered' : (fits.orderStatuses?.[0] ?? 'preparing'),
      site: 'JP',
      payment: fits.payments?.[0] ?? 'card',
      trackingNumber: '480312345678',
      shipBy: '2026-11-25',
      paidOn: '2026-11-18',
      shippedOn: isDispatched ? '2026-11-19' : null,
      people: {
        names: ['山田花子', 'ヤマダ ハナコ', 'Hanako Yamada'],
        phones: ['+81-90-1234-5678', '050-3189-7070'],
        mails: ['hanako@example.jp'],
        postalCodes: ['273-0017'],
        addresses: ['Japan 273-0017 千葉県船橋市西浦3-4-2'],
      },
    },
    claim:
      claimType === 'none'
        ? null
        : {
            type: claimType,
            status: isAgain ? 'withdrawal-held' : claimStatus,
            requestedOn: '2026-11-10',
            withdrawalRequestedOn: isAgain ? '2026-11-10' : null,
            withdrawalDeadline: null,
            withdrawalHeldOn: isAgain ? '2026-11-11' : null,
            withdrawalCancelledOn: null,
          },
    unanswered: false,
    record: { noticeSentOn: '2026-11-19', refusedOn: null },
    form: {
      reason: use === 'message' ? null : (fits.reasons?.[0] ?? null),
      text: use === 'message' ? null : body,
      withdrawalFlag: true,
      received: true,
      approved: true,
      category: 'cancel-refund',
      title: title ?? null,
      body: use === 'message' ? body : null,
    },
    orders: 1,
  };
};

const known: Values = {
  orderNumber: '324425405',
  itemName: 'アイシャドウパレット #02 シアーピンク',
  carrier: 'ヤマト 宅急便',
  trackingNumber: '480312345678',
  shipBy: '2026-11-25',
  date: '2026-11-27',
  fee: '330',
};
const least: Values = { orderNumber: '324425405', date: '2026-11-27', fee: '108' };
const most: Values = { ...known, itemName: '長い商品名'.repeat(20), date: '2026-12-31', fee: '1080' };

const uses = templates.flatMap((each) => each.fits.actions.map((action) => [each.id, action, each] as const));

const stopped = (attempt: Attempt) => {
  const { findings, unchecked } = judge(attempt, { now });
  return [...findings.filter(({ level }) => level !== 'info'), ...unchecked].map(({ rule }) => rule);
};

describe('where it fits', () => {
  it.each(uses)('%s, filled, trips no rule on %s and leaves none unchecked', (_, action, each) => {
    for (const values of [known, least, most]) {
      expect(stopped(attemptWith(each, action, values))).toEqual([]);
    }
  });

  it.each(uses.filter(([, , each]) => /^[^[]*\{\{/.test(each.body)))(
    '%s, not filled, is held back by its blank on %s',
    (_, action, each) => {
      expect(stopped(attemptWith(each, action, {}))).toContain('placeholders-filled');
    },
  );
});

describe('a remedy', () => {
  const [first] = templates;
  const any = first && attemptWith(first, 'send-message', {});
  const claims = [null, ...claimStatuses.map((status) => ({ type: 'cancel' as const, status }))];
  /** Nothing done, told or written yet, so that every rule has something to advise. */
  const bare = () =>
    actions.flatMap((action) =>
      orderStatuses.flatMap((status) =>
        claims.flatMap((claim) =>
          reasons.flatMap((reason) => (any ? [{ ...any, action, status, claim, reason }] : [])),
        ),
      ),
    );

  it.each(['card', 'cash'] as const)('names only what there is, on orders paid by %s', (payment) => {
    const named = new Set<string>();
    for (const { status, reason, ...cell } of bare()) {
      const { findings } = judge(
        {
          ...cell,
          order: { ...cell.order, status, payment },
          record: { noticeSentOn: null, refusedOn: null },
          form: { reason, text: '' },
          orders: 12,
        },
        { now },
      );
      for (const remedy of findings.flatMap(({ remedies }) => remedies)) {
        if (remedy.kind === 'template') named.add(remedy.template);
        if (remedy.kind === 'inquiry') named.add(remedy.inquiry);
      }
    }
    const known = new Set([...templates, ...inquiries].map(({ id }) => id));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });
});
