import { browser } from 'wxt/browser';
import { languages } from '../../rules/ids';
import { bookKey, booksPrefix, type LaidBook } from '../shared/word-book';
import packBook from './pack-words';

const versionKey = `${booksPrefix}version`;

export const bookText = (language: Parameters<typeof packBook>[0]): string =>
  JSON.stringify(packBook(language));

/** Lays the words of this version where every page of the console finds them. `anew`: whatever lies there. */
export default async function layWords(anew = false): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (!anew && (await browser.storage.local.get(versionKey))[versionKey] === version) return;
  const books = languages.map((language): [string, LaidBook] => [
    bookKey(language),
    { version, book: bookText(language) },
  ]);
  await browser.storage.local.set({ ...Object.fromEntries(books), [versionKey]: version });
}
