import type { Words } from '../../components/words/words';
import type { Language } from '../../rules/vocabulary';

/** A page shows one language at a time: the others stay on the disk until they are chosen. */
const words: { readonly [L in Language]: () => Promise<Words> } = {
  ja: async () => (await import('../../components/words/ja')).ja,
  ko: async () => (await import('../../components/words/ko')).ko,
  zh: async () => (await import('../../components/words/zh')).zh,
  en: async () => (await import('../../components/words/en')).en,
};

export const loadWords = (language: Language): Promise<Words> => words[language]();
