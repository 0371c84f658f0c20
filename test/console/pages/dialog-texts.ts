import { dialog } from '../words/dialogs';
import type { Language } from '../words/words';

export const confirmTexts = {
  claims: [
    'approve-cancel',
    'refuse-cancel',
    'request-withdrawal',
    'cancel-withdrawal',
    'rerequest-withdrawal',
    'accept-return',
    'refund-return',
    'return-to-exchange',
  ],
  delivery: ['cancel-order', 'return-order', 'ship-order', 'set-ship-date'],
} as const;

/** The dialogs' texts stand in the page, in the page's language, as its scripts need them. */
export const texts = (visit: { language: Language }, actions: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...actions.map((action) => `confirm.${action}`), 'error.server'].map((key) => [
      key,
      dialog(key, visit.language),
    ]),
  );
