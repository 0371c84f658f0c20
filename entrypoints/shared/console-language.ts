import { storage } from 'wxt/utils/storage';
import type { Language } from '../../rules/vocabulary';

/** The language that the console was last seen in, for all that speaks outside of it. */
export const consoleLanguage = storage.defineItem<Language | null>('local:consoleLanguage', {
  fallback: null,
  version: 1,
});
