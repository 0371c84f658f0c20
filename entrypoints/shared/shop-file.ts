import { storage } from 'wxt/utils/storage';

/** The values that a shop's settings file sets on this seat, as they stood in the file. */
export const shopFile = storage.defineItem<Record<string, unknown> | null>('local:shopFile', {
  fallback: null,
  version: 1,
});
