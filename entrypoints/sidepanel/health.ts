import { useEffect, useState } from 'preact/hooks';
import { storage } from 'wxt/utils/storage';
import type { ScreenName } from '../desk/screen-names';
import { isScreenName } from '../desk/screen-names';
import type { TabState } from '../shared/tab-look';

/** How the last look at a screen went. */
export type Health = { at: string; missing: readonly string[] };
export type HealthBook = { readonly [S in ScreenName]?: Health };

const book = storage.defineItem<HealthBook>('local:readingHealth', { fallback: {}, version: 1 });
export const readHealth = () => book.getValue().catch(() => ({}));

/** Kept between visits: a screen that could be read yesterday and can't today is what a seller should see. */
export function useHealth(first: HealthBook, state: TabState | undefined, now: Date): HealthBook {
  const [health, setHealth] = useState(first);
  const look = state?.at === 'screen' ? state.look : undefined;
  const missing = look?.missing.join(' ');
  useEffect(() => {
    if (!look || !isScreenName(look.screen)) return;
    const next = { ...health, [look.screen]: { at: now.toISOString(), missing: look.missing } };
    setHealth(next);
    void book.setValue(next).catch(() => {});
  }, [look?.screen, missing]);
  return health;
}
