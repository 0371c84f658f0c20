import type { Page } from '@playwright/test';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import entry from '../background/entry';
import type { PracticeConsole } from '../console/server';
import { takeSeat as takeAnySeat } from '../run/seat';

const home = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';
const order = '762060001';
const field = (name: string) => `#ctl00_ctl00_MainMaster_MainHolder_${name}`;

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is yes. */
export const until = async (what: string, isSo: () => Promise<boolean>, seconds = 30): Promise<void> => {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await wait(100);
  }
};

/** A seat whose seller works in the practice console. */
export const takeSeat = async (practice: PracticeConsole) => {
  const seat = await takeAnySeat(practice);
  return {
    ...seat,
    /** A refusal of 29 characters, pressed: is it stopped? */
    refuse: async (page: Page, length: number): Promise<boolean> => {
      await page.locator(field('ddl_refusalReason')).selectOption('ET');
      await page
        .locator(field('txt_refusalText'))
        .fill('本日すでに発送の準備が終わっております。'.padEnd(length, 'よ'));
      const before = practice.requests().length;
      await page.locator(field('btn_refuse_cancel')).click();
      const dialog = page.locator('qsm-guard[data-part="dialog"]').getByRole('alertdialog');
      await until('the press is answered', async () =>
        practice.requests().length > before ? true : dialog.isVisible(),
      );
      return dialog.isVisible();
    },
    console: async (rows?: number): Promise<Page> => {
      practice.reset();
      const page = await seat.context().newPage();
      await page.goto(`${home}/Claim/ClaimManagement.aspx?layout=a&lang=ja${rows ? `&rows=${rows}` : ''}`);
      await page.locator('.objbox td', { hasText: order }).first().dblclick();
      await page.locator(field('btn_refuse_cancel')).waitFor();
      return page;
    },
    requests: () => practice.requests().length,
    reaches: async (count: number): Promise<boolean> =>
      until('the server is asked', async () => practice.requests().length >= count, 10).then(
        () => true,
        () => false,
      ),
    /** Until the new version answers. */
    update: async () => {
      await seat.reload();
      await until('the new version answers', async () => {
        await seat.reopen();
        const answer = await seat.send('record.note', {
          what: 'refused',
          order: 'after-the-update',
          at: new Date().toISOString(),
        });
        return answer.done;
      });
    },
  };
};
export type Seat = Awaited<ReturnType<typeof takeSeat>>;

/** What was lost or went wrong, each in a sentence; empty: nothing. */
export type Lost = string[];
export type Trial = { what: string; how: string; run: (seat: Seat) => Promise<Lost> };

export const entryOf = (id: string, change: Partial<JournalEntry> = {}): JournalEntry =>
  entry({ id, at: new Date().toISOString(), ...change });

/** Stops 29 characters and lets 30 go: what the product is for. */
export const guards = async (seat: Seat): Promise<Lost> => {
  const page = await seat.console();
  const lost: Lost = [];
  if (!(await seat.refuse(page, 29))) lost.push('29 characters went out');
  else await page.locator('qsm-guard[data-part="dialog"] [data-go="back"]').click();
  if (await seat.refuse(page, 30)) lost.push('30 characters were stopped');
  await page.close();
  return lost;
};

/** The three pages of the extension, and what they threw. */
export const opens = async (seat: Seat): Promise<Lost> => {
  const before = seat.errors.length;
  const lost: Lost = [];
  for (const path of ['popup.html', 'sidepanel.html', 'options.html#rules', 'options.html#journal']) {
    const page = await seat.desk(path).catch(() => null);
    if (!page) lost.push(`${path} does not open`);
    await page?.close();
  }
  return [...lost, ...seat.errors.slice(before)];
};
