import type { Action } from '../../rules/vocabulary';

/** One list under one key: their order is the seller's. */
export const templatesKey = 'templates';

export const uses = ['message', 'memo', 'refusal', 'withdrawal'] as const;
export type Use = (typeof uses)[number];

/** Which actions send a text of that use. */
export const actionsOf: { readonly [U in Use]: readonly [Action, ...Action[]] } = {
  message: ['send-message'],
  memo: ['cancel-order', 'return-order', 'approve-cancel', 'accept-return', 'refund-return'],
  refusal: ['refuse-cancel'],
  withdrawal: ['request-withdrawal', 'rerequest-withdrawal'],
};

/** The shape's version goes with each template: into files and backups, and out of them years later. */
export const current = 1;
