import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** How the last look at a screen went: which of its parts were not found. */
export const SeenHealth = z.object({
  screen: z.string().check(z.maxLength(40)),
  missing: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
});
export type SeenHealth = z.infer<typeof SeenHealth>;

const HealthBook = z.record(z.string(), z.object({ at: z.iso.datetime(), missing: z.array(z.string()) }));
export type HealthBook = z.infer<typeof HealthBook>;

export const healthKey = 'readingHealth';
const stored = storage.defineItem<unknown>(`local:${healthKey}`, { fallback: {}, version: 1 });

export const readHealth = async (): Promise<HealthBook | 'failed'> => {
  try {
    return HealthBook.parse(await stored.getValue());
  } catch {
    return 'failed';
  }
};

/** To be called by one writer only. What can't be read gives way: it is but the last look. */
export async function keepHealth({ screen, missing }: SeenHealth, now: Date): Promise<void> {
  const parsed = HealthBook.safeParse(await stored.getValue());
  const known = parsed.success ? parsed.data : {};
  await stored.setValue({ ...known, [screen]: { at: now.toISOString(), missing } });
}
