import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launching } from '../run/chromium';
import { Seller } from './driver';
import { type PracticeConsole, startConsole } from './server';

const CLAIMS = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx';
let practice: PracticeConsole;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  practice = await startConsole();
  browser = await chromium.launch(launching(practice));
  context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});
beforeEach(async () => {
  practice.reset();
  // The console remembers by them how it was last looked at.
  await context.clearCookies();
  page = await context.newPage();
});
afterEach(async () => {
  // A tab that is closed in the moment in which its page loads itself anew may stay open for ever.
  await page.goto('about:blank').catch(() => {});
  await page.close();
});

/** The texts of one column, as the rows now stand. */
const column = (header: string): Promise<string[]> =>
  page.evaluate((name) => {
    const heads = Array.from(document.querySelectorAll('.hdrcell'), (cell) => cell.textContent);
    const at = heads.indexOf(name);
    return Array.from(document.querySelectorAll('table.obj tr:not(.filler)'))
      .slice(1)
      .map((row) => row.children[at]?.textContent ?? '');
  }, header);

const header = (name: string) => page.locator('.hdrcell', { hasText: new RegExp(`^${name}$`) });

describe('the grid', () => {
  it('sorts by what stands in the cells, whoever wrote it there', async () => {
    await page.goto(`${CLAIMS}?layout=a&lang=ja`);
    await header('注文番号').click();
    const sorted = await column('注文番号');
    expect(sorted).toEqual([...sorted].sort());
    await page.evaluate(() => {
      const last = document.querySelector('table.obj tr:last-child');
      const cell = Array.from(last?.children ?? []).find((one) => one.textContent === '900000123');
      if (cell) cell.innerHTML = '000 <b>noted</b>';
    });
    await header('カート番号').click();
    await header('注文番号').click();
    expect((await column('注文番号'))[0]).toBe('000 noted');
  });

  it('exports the cells as they are', async () => {
    await page.goto(`${CLAIMS}?layout=a&lang=ja`);
    await page.evaluate(() => {
      const cell = document.querySelector('table.obj tr:nth-child(2) td:nth-child(2)');
      cell?.insertAdjacentHTML('beforeend', '<i class="mark"></i>');
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Excel' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(lines[0]).toContain('"処理状態"');
    expect(lines[1]).toContain('<i class=""mark""></i>');
    expect(lines).toHaveLength(practice.world.orders(null).filter(({ claim }) => claim).length + 1);
  });

  it('has its check boxes as pictures, whose click the row never hears', async () => {
    await page.goto(`${CLAIMS}?layout=a&lang=ja`);
    const box = page.locator('table.obj td img').first();
    await box.click();
    expect(await box.getAttribute('src')).toContain('item_chk1.gif');
    expect(await page.locator('tr.rowselected').count()).toBe(0);
    expect(await page.evaluate('list_Ticked().length')).toBe(1);
  });

  it('freezes columns in a box of their own, row beside row', async () => {
    await page.goto(`${CLAIMS}?layout=a&lang=ja&grid=split`);
    const rows = (box: number) =>
      page.locator(`#__grid_ClaimGrid > div:nth-child(${box}) > div.objbox tr`).count();
    expect(await rows(1)).toBe(await rows(2));
    expect(await page.locator('#__grid_ClaimGrid > div:nth-child(1) .hdrcell').count()).toBe(2);
  });

  it('lets a column be dragged to another place', async () => {
    await page.goto(`${CLAIMS}?layout=a&lang=ja`);
    await header('注文番号').dragTo(header('処理状態'));
    expect((await page.locator('.hdrcell').allTextContents()).slice(0, 3)).toEqual([
      '選択',
      '注文番号',
      '処理状態',
    ]);
    expect(await column('注文番号')).toContain('324349888');
  });

  it.each([['table'], ['split-smart']])(
    'opens five thousand rows in less than five times what five hundred take (%s)',
    async (grid) => {
      const client = await context.newCDPSession(page);
      // The page's own time, not the clock's: a busy machine must not fail what is fast.
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      const spent = async (rows: number) => {
        await page.goto(`${CLAIMS}?layout=a&lang=ja&rows=${rows}&grid=${grid}`);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        const { metrics } = await client.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
      };
      const fewer = await spent(500);
      expect(await spent(5000)).toBeLessThan(5 * fewer);
      const rows = await page.locator('table.obj tr, table.list tbody tr').count();
      expect(rows).toBeLessThan(grid === 'table' ? 502 : 200);
      expect(await page.locator('.pager > *').count()).toBe(grid === 'table' ? 10 : 0);
    },
  );
});

describe('in a browser', () => {
  it('the detail that is filled in place shows what a fresh one would, whichever order was open before', async () => {
    await page.goto(`${CLAIMS}?layout=a&lang=ja`);
    const stale = await page.evaluate(
      (orders) => {
        const console = window as unknown as {
          row_Open(order: string): void;
          service(name: string): { html: string };
          panelRoot(): HTMLElement;
        };
        const shown = (root: HTMLElement) => [
          root.textContent,
          ...Array.from(
            root.querySelectorAll('select, textarea'),
            (field) => (field as HTMLSelectElement).value,
          ),
          ...Array.from(root.querySelectorAll('[style*=none]'), (part) => part.id),
        ];
        return orders.filter((order) => {
          console.row_Open(order);
          const fresh = document.createElement('div');
          fresh.innerHTML = console.service(`swe_ClaimBizService.asmx/GetClaimDetail?contr_no=${order}`).html;
          return JSON.stringify(shown(console.panelRoot())) !== JSON.stringify(shown(fresh));
        });
      },
      [
        '324349888',
        '639113330',
        '638358846',
        '639726483',
        '324591337',
        '775194208',
        '324349888',
        '639113332',
      ],
    );
    expect(stale).toEqual([]);
  }, 30_000);

  it('asks before it acts, and does nothing after a no', async () => {
    const seller = new Seller(page, { layout: 'a', language: 'zh' }, ({ type }) => type !== 'confirm');
    await seller.visit('claims');
    await seller.open('762060001');
    await seller.choose('refusalReason', 'shipped');
    await seller.press('refuse-cancel');
    expect(seller.heard).toEqual([
      { type: 'confirm', message: '仅限不可取消状态, 可选择拒绝取消处理。是否要拒绝取消处理?' },
    ]);
    expect(practice.requests()).toEqual([]);
  }, 30_000);
});
