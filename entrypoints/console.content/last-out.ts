import { ANSWER_MS } from '../shared/answer-time';
import { own } from '../shared/own-browser';

/** When a page of the console last let an action out: noted by itself, for it may be gone before the background is awake. */
export const noteOut = async () => own().storage.local.set({ lastOut: Date.now() });

/**
 * Whether any page may still be the answer to an action. Asked of the storage: the background would have to be
 * awoken for it at each page of the console.
 */
export const isAnswerDue = async (): Promise<boolean> => {
  const { lastOut } = await own().storage.local.get('lastOut');
  return Date.now() - Number(lastOut) <= ANSWER_MS;
};
