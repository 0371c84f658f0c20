import { own } from '../shared/own-browser';
import type { View } from './view';

const isAsked = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'capture';

/**
 * Gives the structure of the page to a seller who asks for it, on pages too that show no screen. It is censored here:
 * what the buyer is called and where he lives does not leave the page.
 */
export const answerCapture = (document: Document, view: Window, want: () => Promise<View | null>): void => {
  // A frame is shown by the page around it.
  if (view.parent !== view) return;
  own().runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (!isAsked(message)) return;
    void want().then((drawn) => answer(drawn ? { html: drawn.capture(document) } : null));
    // It is answered later.
    return true;
  });
};
