import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What all people of the practice console have in common (test/console/orders/sketch.ts). */
const buyersData = [
  'テスト購入者',
  'テスト受取人',
  '1234-56',
  '1111-33',
  '05012345',
  '08011113',
  '@example.jp',
  '273-00',
  '船橋市西浦',
];

const isOfBuyers = (text: string) => buyersData.filter((each) => text.includes(each));

/** In each way in which a browser may write a text down. */
const forms = buyersData.flatMap((text) => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text, 'utf16le').swap16(),
]);

/** The files of a profile that belong to the extension alone, where a buyer's data stands in them. */
export const filesOfBuyers = (profile: string, origin: string): string[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !path.includes(origin)) return [];
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form)) ? [path.slice(profile.length)] : [];
  });

/** Runs in a page of the extension: everything that it can read of its own. */
const readAll = async (): Promise<string> => {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const all: unknown[] = [await chrome.storage.local.get(null), { ...localStorage }, { ...sessionStorage }];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await answer(indexedDB.open(name));
    for (const store of db.objectStoreNames)
      all.push(await answer(db.transaction(store).objectStore(store).getAll()));
    db.close();
  }
  return JSON.stringify(all);
};
declare const chrome: { storage: { local: { get: (keys: null) => Promise<unknown> } } };

/** Where the extension keeps what belongs to a buyer: by what it reads itself, and by the bytes on the disk. */
export const keptOfBuyers = async (own: Page, profile: string): Promise<string[]> => [
  ...isOfBuyers(await own.evaluate(readAll)).map((text) => `stored: ${text}`),
  ...filesOfBuyers(profile, new URL(own.url()).host),
];
