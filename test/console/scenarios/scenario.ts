import type { Action } from '../judging/judges';
import type { Wrong } from '../judging/wrongs';

/** What a seller does, without a word of any language: parts, reasons and actions by their ids. */
export type Step =
  | { do: 'open'; order: string }
  | { do: 'tick'; orders: readonly string[] }
  | { do: 'tab'; tab: 'shipDate' | 'ship' | 'cancel' }
  /** A select's or a radio's choice; `''` is the select's first line, which says nothing. */
  | { do: 'choose'; part: ChoicePart; value: string }
  | { do: 'type'; part: TextPart; text: string }
  | { do: 'press'; action: Action }
  /** The message popup of the open order, filled and sent. */
  | { do: 'write'; category: 'cancel' | 'delivery' | ''; subject: string; body: string }
  /** The refund popup that the press before has opened; null leaves a question open. */
  | { do: 'answer'; received: 'Y' | 'N' | null; approved: 'Y' | 'N' | null }
  | { do: 'pass'; days: number };

export type ChoicePart =
  | 'reason'
  | 'refusalReason'
  | 'withdrawalFlag'
  | 'claimType'
  | 'choice'
  | 'cancelReason'
  | 'returnReason';
export type TextPart = 'memo' | 'refusalText' | 'withdrawalReason' | 'shipDate' | 'tracking';

export type Scenario = {
  id: string;
  /** The guide, and the place in it. */
  place: string;
  screen: 'claims' | 'delivery';
  order: string;
  kind: 'valid' | 'invalid';
  /** `all`: the press needs a button that a guide's picture of this state does not show. */
  buttons?: 'all';
  steps: readonly Step[];
  /** The last thing that reaches the server. Whatever reached it before is right. */
  expects: { action: Action; accepted: boolean; wrongs: readonly Wrong[]; later?: Wrong } | null;
};

export const notice = {
  subject: 'ご注文についてのお知らせ',
  body: 'お客様、いつもご利用いただきありがとうございます。ご注文の商品についてお知らせいたします。',
} as const;
export const memo = '誠に申し訳ございません。ご返金の手続きをいたしました。';

export const open = (order: string): Step => ({ do: 'open', order });
export const tell: Step = { do: 'write', category: 'cancel', ...notice };
export const choose = (part: ChoicePart, value: string): Step => ({ do: 'choose', part, value });
export const type = (part: TextPart, text: string): Step => ({ do: 'type', part, text });
export const press = (action: Action): Step => ({ do: 'press', action });

/** Right to the end, or wrong in its last press. */
export const right = (action: Action): Scenario['expects'] => ({ action, accepted: true, wrongs: [] });
export const stopped = (action: Action, ...wrongs: Wrong[]): Scenario['expects'] => ({
  action,
  accepted: false,
  wrongs,
});
export const costly = (action: Action, ...wrongs: Wrong[]): Scenario['expects'] => ({
  action,
  accepted: true,
  wrongs,
});
