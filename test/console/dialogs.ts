import type { BrowserContext, Dialog } from '@playwright/test';

/** A dialog that came, by its kind and words. */
export type Heard = { type: string; message: string };

/**
 * Answers what the pages of this browser ask. A dialog counts as heard when its answer is through: whoever goes on
 * before that may leave a page on which it still stands.
 */
export const answerDialogs = (
  context: BrowserContext,
  heard: (dialog: Heard) => void,
  answer: (dialog: Heard) => boolean = () => true,
) => {
  const open = new Set<Promise<void>>();
  const listen = (dialog: Dialog): void => {
    const said = { type: dialog.type(), message: dialog.message() };
    const answering = (answer(said) ? dialog.accept() : dialog.dismiss())
      .catch(() => {
        // The window that asked may have gone meanwhile.
      })
      .then(() => {
        open.delete(answering);
        heard(said);
      });
    open.add(answering);
  };
  context.on('dialog', listen);
  return {
    /** Hears no more, once the last answer is through. */
    stop: async (): Promise<void> => {
      context.off('dialog', listen);
      await Promise.all(open);
    },
  };
};
