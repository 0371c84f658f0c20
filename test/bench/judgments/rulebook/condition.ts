import type { Action, FindingLevel, RuleId } from '../../../../rules/vocabulary';

/** A condition as json-rules-engine has it. json-logic is given the same, operator by operator. */
export type Condition =
  | { fact: string; operator: string; value: unknown }
  | { all: Condition[] }
  | { any: Condition[] };
export type PeerRule = {
  rule: RuleId;
  message: string;
  level: FindingLevel;
  actions: readonly Action[];
  conditions: { all: Condition[] };
};

export const is = (fact: string, value: unknown): Condition => ({ fact, operator: 'equal', value });
export const isNot = (fact: string, value: unknown): Condition => ({ fact, operator: 'notEqual', value });
export const isIn = (fact: string, value: readonly unknown[]): Condition => ({ fact, operator: 'in', value });
export const isNotIn = (fact: string, value: readonly unknown[]): Condition => ({
  fact,
  operator: 'notIn',
  value,
});

export const when = (
  rule: RuleId,
  message: string,
  level: FindingLevel,
  actions: readonly Action[],
  ...all: Condition[]
): PeerRule => ({ rule, message, level, actions, conditions: { all } });

export const sellersCancel = ['out-of-stock', 'shipping-delay', 'undeliverable-area'];
export const sellersReturn = ['shipping-delay', 'defective', 'misdelivery'];
export const buyersCancel = ['buyer-request', 'option-change'];
export const dispatched = ['in-transit', 'delivered'];
export const withoutClaim = isIn('claim.status', [null, 'cancel-refused']);
export const sellersCause: Condition = {
  any: [isNot('action', 'refund-return'), isIn('form.reason', sellersReturn), withoutClaim],
};
