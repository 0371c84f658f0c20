import * as z from 'zod/mini';
import { messageOf } from './problem';
import readFile, { type Unreadable } from './read-file';
import { SomeSettings } from './settings-schema';
import { shopFile } from './shop-file';

/** A shop's settings file: what it names is set and locked on every seat that takes it. */
const ShopFile = z.strictObject({
  kind: z.literal('qsm-claim-guard-shop'),
  version: z.literal(1),
  settings: SomeSettings,
});

export type Taken = { done: true } | ({ done: false; why: 'not-valid' | 'not-saved' } & Unreadable);

export async function takeShopFile(text: string): Promise<Taken> {
  const file = readFile(text, ShopFile);
  if (!file.ok)
    return { done: false, why: 'not-valid', line: file.line, field: file.field, detail: file.detail };
  try {
    await shopFile.setValue(file.value.settings);
    return { done: true };
  } catch (error) {
    return { done: false, why: 'not-saved', line: 0, field: '', detail: messageOf(error) };
  }
}

/** The seat goes back to its own settings. */
export const dropShopFile = () => shopFile.removeValue();

/** The seller's own settings as a file that locks them on other seats. */
export const writeShopFile = (settings: z.infer<typeof SomeSettings>) =>
  `${JSON.stringify({ kind: 'qsm-claim-guard-shop', version: 1, settings }, null, 2)}\n`;
