import type { Language } from '../../../rules/vocabulary';
import { send } from '../../shared/messages';
import { own } from '../../shared/own-browser';
import type { Stock } from '../../shared/stock';
import { bookKey, type LaidBook, type WordBook } from '../../shared/word-book';
import { lastWords } from './last-words';
import { unpack, type Voice } from './unpack';

const isLaid = (value: unknown): value is LaidBook =>
  typeof value === 'object' && value !== null && 'book' in value && 'version' in value;

const parse = (book: unknown): WordBook | null => {
  try {
    const parsed: unknown = typeof book === 'string' ? JSON.parse(book) : null;
    return typeof parsed === 'object' && parsed && 'texts' in parsed && 'words' in parsed && 'look' in parsed
      ? (parsed as WordBook)
      : null;
  } catch {
    return null;
  }
};

/** As it lies in storage; of another version, or damaged, it is asked of the background. */
const load = async (language: Language): Promise<WordBook | null> => {
  try {
    const key = bookKey(language);
    const laid = (await own().storage.local.get(key))[key];
    if (isLaid(laid) && laid.version === own().runtime.getManifest().version) {
      const book = parse(laid.book);
      if (book) return book;
    }
  } catch {
    // No storage in a context that is gone; the background may still answer where only the disk is in trouble.
  }
  const answer = await send('words.book', { language });
  return answer.ok ? parse(answer.value) : null;
};

/** The words of the language that is spoken, held in memory: whatever happens to the extension, they stay. */
export const makeWordBook = (stockNow: () => Stock | null, changed: () => void) => {
  const books = new Map<Language, WordBook | null>();
  const asked = new Set<Language>();
  let voices: { stock: Stock | null; known: Map<WordBook, Voice> } = { stock: null, known: new Map() };

  const want = (language: Language) => {
    if (asked.has(language)) return;
    asked.add(language);
    void load(language).then((book) => {
      books.set(language, book);
      changed();
    });
  };

  /** One and the same voice for one language, so that nothing is drawn anew until the stock has come. */
  const voiceOf = (book: WordBook, language: Language): Voice => {
    const stock = stockNow();
    if (stock !== voices.stock) voices = { stock, known: new Map() };
    const named = (id: string): string => {
      const dot = id.indexOf('.');
      const kind = id.slice(0, dot);
      const list = kind === 'template' ? stock?.templates : kind === 'inquiry' ? stock?.inquiries : [];
      return list?.find((each) => each.id === id.slice(dot + 1))?.name[language] ?? '';
    };
    const voice = voices.known.get(book) ?? unpack(book, language, named);
    voices.known.set(book, voice);
    return voice;
  };

  return {
    /** `null`: still on the way. Where there are none to be had, a few last ones. */
    state: (language: Language): 'here' | 'lost' | null => {
      want(language);
      const book = books.get(language);
      return book === undefined ? null : book ? 'here' : 'lost';
    },
    voice: (language: Language): Voice => {
      want(language);
      return voiceOf(books.get(language) ?? lastWords[language], language);
    },
  };
};
