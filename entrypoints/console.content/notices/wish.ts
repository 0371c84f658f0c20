import { storage } from 'wxt/utils/storage';

type Wish = { order: string; template: string | null; at: number };

/** Longer than a slow popup takes to open, and too short to surprise anyone. */
const FRESH_MS = 30_000;

const item = storage.defineItem<Wish | null>('local:noticeWanted', { fallback: null });

/** The notice is asked for beside the order, and its box stands in a popup that is yet to open. */
export const wish = async (order: string, template: string | null): Promise<void> => {
  await item.setValue({ order, template, at: Date.now() }).catch(() => {});
};

/** To be had once, by the popup of that very order. */
export const takeWish = async (order: string): Promise<{ template: string | null } | null> => {
  try {
    const wanted = await item.getValue();
    if (wanted?.order !== order || Math.abs(Date.now() - wanted.at) > FRESH_MS) return null;
    await item.setValue(null);
    return { template: wanted.template };
  } catch {
    return null;
  }
};
