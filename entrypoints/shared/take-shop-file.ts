import * as z from 'zod/mini';
import type { OwnTemplate } from './own-template';
import { messageOf } from './problem';
import readFile, { type Unreadable } from './read-file';
import { SomeSettings } from './settings-schema';
import { shopFile } from './shop-file';
import { ShopTemplates } from './shop-templates';

/** A shop's settings file: what it names is set and locked on every seat that takes it. */
const ShopFile = z.strictObject({
  kind: z.literal('qsm-claim-guard-shop'),
  version: z.literal(1),
  settings: z.extend(SomeSettings, { templates: z.optional(ShopTemplates) }),
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

/** What holds on this seat as a file that locks it on others. Without texts it says nothing of texts. */
export const writeShopFile = (
  settings: z.infer<typeof SomeSettings>,
  templates: readonly Omit<OwnTemplate, 'id'>[],
) => {
  const all = templates.length > 0 ? { ...settings, templates } : settings;
  return `${JSON.stringify({ kind: 'qsm-claim-guard-shop', version: 1, settings: all }, null, 2)}\n`;
};
