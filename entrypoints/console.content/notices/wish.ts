import { own } from '../../shared/own-browser';

type Wish = { order: string; template: string | null; at: number };

/** Longer than a slow popup takes to open, and too short to surprise anyone. */
const FRESH_MS = 30_000;

const key = 'noticeWanted';

const isWish = (value: unknown): value is Wish =>
  typeof value === 'object' && value !== null && 'order' in value && 'template' in value && 'at' in value;

/** The notice is asked for beside the order, and its box stands in a popup that is yet to open. */
export const wish = async (order: string, template: string | null): Promise<void> => {
  const wanted: Wish = { order, template, at: Date.now() };
  try {
    await own().storage.local.set({ [key]: wanted });
  } catch {
    // The popup then opens without it.
  }
};

/** To be had once, by the popup of that very order. */
export const takeWish = async (order: string): Promise<{ template: string | null } | null> => {
  try {
    const wanted: unknown = (await own().storage.local.get(key))[key];
    if (!isWish(wanted) || wanted.order !== order || Math.abs(Date.now() - wanted.at) > FRESH_MS) return null;
    await own().storage.local.remove(key);
    return { template: wanted.template };
  } catch {
    return null;
  }
};
