import type { Page } from '@playwright/test';

const store = (page: Page, values: Record<string, unknown>): Promise<void> =>
  page.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);

/** Settings as a seller has saved them. */
export const set = (page: Page, settings: Record<string, unknown>): Promise<void> =>
  store(
    page,
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [`settings.${name}`, value])),
  );

const hour = 3_600_000;
const kinds = ['ship-after-refusal', 'withdrawal-lapses', 'ship-by', 'claim-turns-late', 'dispatch-penalty'];

/** What a shop may have after some months: written as the extension itself stores it. */
export async function keep(page: Page, { deadlines = 6, entries = 12 } = {}): Promise<void> {
  const now = Date.now();
  const due = Array.from({ length: deadlines }, (_, at) => ({
    kind: kinds[at % kinds.length],
    due: new Date(now + (at - 1) * hour).toISOString(),
    opens: null,
    certainty: 'exact',
    order: String(762_060_000 + at),
    since: new Date(now - hour).toISOString(),
    seen: new Date(now - hour).toISOString(),
    screen: 'claims',
    settled: null,
  }));
  await store(page, Object.fromEntries(due.map((each) => [`deadlines.${each.order}`, [each]])));
  await page.evaluate(fillJournal, entries);
}

/** Runs in the page: what is handed in there is all it knows. */
async function fillJournal(entries: number): Promise<void> {
  const rules = ['refusal-other-explained', 'cancel-reason-is-sellers', 'message-fits'];
  const levels = ['block', 'warn', 'ok', 'info'];
  const now = Date.now();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('journal');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const tx = db.transaction('entries', 'readwrite');
  for (let at = 0; at < entries; at++) {
    const time = now - at * 60_000;
    tx.objectStore('entries').put({
      id: `entry-${String(at).padStart(7, '0')}`,
      at: new Date(time).toISOString(),
      newest: -time,
      action: at % 2 ? 'cancel-order' : 'refuse-cancel',
      order: String(762_060_000 + at),
      orders: 1,
      level: levels[at % levels.length],
      rules: [rules[at % rules.length]],
      unchecked: at % 8 === 2 ? ['memo-is-written'] : [],
      went: ['back', 'on', 'through'][at % 3],
      reason: at % 3 === 1 ? 'お客様と電話で確認済み' : null,
      result: 'done',
      screen: 'claims',
    });
  }
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
}

/** Every text half as long again, in words that do not break: what the longest language will do to a layout. */
export const stretch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (text.trim()) node.textContent = `${text} ${'ẃőŕďş'.repeat(Math.ceil(text.trim().length / 12))}`;
    }
  });

/** What stands out of the page, or out of its own box, where nothing can scroll to it. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.qg *')]
      .filter((element) => {
        if (element.closest('.unseen, svg, table, option, [hidden]')) return false;
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right > document.documentElement.clientWidth + 1;
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
