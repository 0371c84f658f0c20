import { type Action, judges } from './judging/judges';
import { type Wrong, wrongs } from './judging/wrongs';
import { moves } from './moves';
import { isDispatched } from './orders/order';
import { categoryFrom, type ReasonList, reasonFrom } from './reasons';
import { dialog } from './words/dialogs';
import type { Language } from './words/words';
import { wrongWords } from './words/wrong-words';
import type { Form, World } from './world';

export type Answer = { ok: boolean; message: string; wrongs: Wrong[] };

const listOf = (action: Action): ReasonList => {
  if (action === 'refuse-cancel') return 'refusalReason';
  return action === 'cancel-order' || action === 'return-order' ? 'cancelReason' : 'returnReason';
};

const yesNo = (value: string | undefined): boolean | null =>
  value === 'Y' ? true : value === 'N' ? false : null;

const reasonPart = (action: Action): string => {
  if (action === 'refuse-cancel') return 'refusalReason';
  if (action === 'cancel-order') return 'cancelReason';
  return action === 'return-order' ? 'returnReason' : 'reason';
};

export const readForm = (action: Action, fields: ReadonlyMap<string, string>, language: Language): Form => {
  const text = (part: string): string => fields.get(part) ?? '';
  const isRefusal = action === 'refuse-cancel';
  const isWithdrawal = action === 'request-withdrawal' || action === 'rerequest-withdrawal';
  return {
    reason: reasonFrom(listOf(action), text(reasonPart(action)), language),
    text: text(isRefusal ? 'refusalText' : isWithdrawal ? 'withdrawalReason' : 'memo'),
    withdrawalFlag: yesNo(fields.get('withdrawalFlag')) === true,
    received: yesNo(fields.get('received')),
    approved: yesNo(fields.get('approved')),
    category: categoryFrom(text('category')),
    title: text('subject'),
    body: text('body'),
    date: text('shipDate').replaceAll('/', '-'),
    tracking: text('tracking'),
    type: text('claimType'),
  };
};

const success = (action: Action, numbers: readonly string[], world: World, language: Language): string => {
  if (action === 'refund-return') return '';
  if (action !== 'send-message') return dialog(`result.${action}`, language);
  const failed = numbers.filter((number) => world.order(number)?.unreachable).length;
  const sent = numbers.length - failed;
  return dialog('result.send-message', language, [sent, failed, sent, failed, 0, 0]);
};

/** Judges, moves and remembers. Each order is judged by itself; one that is refused stays as it was. */
export const act = (
  action: Action,
  numbers: readonly string[],
  form: Form,
  world: World,
  language: Language,
): Answer => {
  const orders = [...new Set(numbers)].map((number) => world.order(number));
  if (orders.length === 0 || orders.includes(undefined))
    return { ok: false, message: dialog('error.order', language), wrongs: [] };
  let refused: Wrong | null = null;
  const all: Wrong[] = [];
  for (const order of orders) {
    if (!order) continue;
    const ruling = judges[action](order, form, world, orders.length);
    world.record(action, order.number, ruling);
    all.push(...ruling.wrongs);
    refused ??= ruling.refused;
    if (ruling.refused === null) moves[action](order, form, world);
  }
  world.requests.push({
    action,
    orders: [...numbers],
    form,
    accepted: refused === null,
    wrongs: [...new Set(all)],
  });
  return {
    ok: refused === null,
    message: refused ? wrongWords(refused, language) : success(action, numbers, world, language),
    wrongs: [...new Set(all)],
  };
};

/** Refused orders that are still here once their day is over, or once the round is. */
export const unshippedRefusals = (world: World, isRoundOver: boolean): { order: string; place: string }[] =>
  world
    .everyOrder()
    .filter(
      (order) =>
        order.refusedOn !== null && !isDispatched(order) && (isRoundOver || order.refusedOn < world.today),
    )
    .map((order) => ({ order: order.number, place: wrongs['refused-and-not-shipped'][0] }));
