import type { Page } from '@playwright/test';
import { expect, home, openClaim, part, test } from './shop';

type Placed = { order: string | null; middle: number; row: number | undefined };

/** Where each countdown in sight stands, and where the row of its order stands, by their middles. */
const placed = (page: Page): Promise<Placed[]> =>
  page.evaluate(() => {
    const host = document.querySelector('qsm-guard[data-part="countdowns"]');
    const rows = new Map(
      [...document.querySelectorAll<HTMLTableRowElement>('.objbox tr, tr:has(input[type=checkbox])')].flatMap(
        (row) => {
          const number = [...row.cells]
            .map((cell) => cell.textContent ?? '')
            .find((text) => /^\d{9}$/.test(text));
          return number ? [[number, row] as const] : [];
        },
      ),
    );
    const middle = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    return [...(host?.shadowRoot?.querySelectorAll('.countdown-strip [data-due]') ?? [])].map((mark) => {
      const row = rows.get(mark.getAttribute('data-order') ?? '');
      return { order: mark.getAttribute('data-order'), middle: middle(mark), row: row && middle(row) };
    });
  });

const expectAligned = async (page: Page) => {
  await expect.poll(async () => (await placed(page)).length).toBeGreaterThan(2);
  await expect
    .poll(async () =>
      Math.max(...(await placed(page)).map(({ middle, row }) => Math.abs(middle - (row ?? 1e6)))),
    )
    .toBeLessThan(1.5);
};

const orders = async (page: Page) => (await placed(page)).map(({ order }) => order);

for (const grid of ['all', 'split', 'smart', 'table']) {
  test(`each countdown stands level with its row in a grid of the kind "${grid}"`, async ({ page }) => {
    await page.goto(`${home}/Claim/ClaimManagement.aspx?grid=${grid}&rows=300`);
    await expectAligned(page);
  });
}

test('countdowns follow their rows when the list is scrolled, sorted and resized', async ({ page }) => {
  await page.goto(`${home}/Claim/ClaimManagement.aspx?grid=all&rows=300`);
  await expectAligned(page);
  const before = await orders(page);

  const body = page.locator('.objbox').last();
  await body.evaluate((element) => {
    element.scrollTop = 1500;
  });
  await expect.poll(() => orders(page)).not.toEqual(before);
  await expectAligned(page);

  await page.locator('.hdrcell', { hasText: '注文番号' }).first().click();
  await expectAligned(page);

  await page.setViewportSize({ width: 1600, height: 700 });
  await expectAligned(page);
});

test('nothing of a countdown catches a press or stands in a cell', async ({ page }) => {
  await page.goto(`${home}/Claim/ClaimManagement.aspx?grid=all`);
  const cells = () =>
    page
      .locator('.objbox')
      .last()
      .evaluate((element) => element.innerHTML);
  await page.locator('.objbox td').first().waitFor();
  const before = await cells();
  await expectAligned(page);
  expect(await cells()).toBe(before);
  const [first] = await placed(page);
  const box = await part(page, 'countdowns').locator('.countdown-strip [data-due]').first().boundingBox();
  const hit = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.localName,
    [(box?.x ?? 0) + 1, first?.middle ?? 0],
  );
  expect(hit).not.toBe('qsm-guard');
});

test('the list of deadlines shows the soonest first and leads to its row', async ({ page }) => {
  await page.goto(`${home}/Claim/ClaimManagement.aspx?grid=all&rows=300`);
  const host = part(page, 'countdowns');
  await host.locator('.deadline-chip > button').click();
  const dues = await host
    .locator('.deadline-list [data-due]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-due')));
  expect(dues.length).toBeGreaterThan(3);
  expect(dues).toEqual(dues.toSorted());
  // What it opens from stands in the middle of the window, and it is wider than half of that.
  const ends = async () => {
    const { x = -1, width = 0 } = (await host.locator('.deadline-list').boundingBox()) ?? {};
    return [x, (await page.evaluate(() => document.documentElement.clientWidth)) - x - width];
  };
  expect(Math.min(...(await ends()))).toBeGreaterThan(0);
  const last = host.locator('.deadline-list li').last();
  const order = await last.locator('[data-order]').getAttribute('data-order');
  await last.locator('button').click();
  await expect(page.locator('.objbox td', { hasText: order ?? '' }).first()).toBeInViewport();
});

test('the open order says what runs out for it, and that the buyer’s silence withdraws the claim', async ({
  page,
}) => {
  await openClaim(page, '638358846', '?buttons=all');
  const lapses = part(page, 'panel').locator('[data-kind="withdrawal-lapses"]');
  await expect(lapses).toHaveAttribute('data-order', '638358846');
  // The console's own day: what it shows beside 撤回期限, to the end of that day in Japan.
  const shown = await page.locator('tr', { hasText: '撤回期限' }).last().innerText();
  const [, year, month, day] = /撤回期限\s*(\d{4})\/(\d{2})\/(\d{2})/.exec(shown) ?? [];
  await expect(lapses).toHaveAttribute(
    'data-due',
    new Date(`${year}-${month}-${day}T23:59:59.999+09:00`).toISOString(),
  );
});

/** What of the page's own words and controls lies under a part of ours. */
const coveredBy = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((ours) => {
    const root = document.querySelector('qsm-guard[data-part="panel"]')?.shadowRoot;
    const box = root?.querySelector(ours)?.getBoundingClientRect();
    if (!box) return ['nothing of ours is there'];
    /** Rows of a list that are scrolled out of it lie under nothing, wherever they would stand. */
    const meets = ({ left, right, top, bottom }: DOMRect, list: DOMRect = box) =>
      left < right &&
      Math.max(left, list.left) < box.right &&
      box.left < Math.min(right, list.right) &&
      Math.max(top, list.top) < box.bottom &&
      box.top < Math.min(bottom, list.bottom);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const covered: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      if (!text || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const list = node.parentElement.closest('.objbox')?.getBoundingClientRect();
      if ([...range.getClientRects()].some((rect) => meets(rect, list))) covered.push(text);
    }
    for (const field of document.querySelectorAll('input, select, textarea, button'))
      if (field.checkVisibility() && meets(field.getBoundingClientRect())) covered.push(field.id);
    return covered;
  }, selector);

test('an open order about which nothing can be done says what runs out for it, and covers nothing', async ({
  page,
}) => {
  await openClaim(page, '638358846', '?buttons=all');
  const panel = part(page, 'panel');
  await panel.locator('[data-kind="withdrawal-lapses"]').waitFor();
  await page
    .locator('.detail :is(button, input[type=button], input[type=submit], input[type=image], a)')
    .evaluateAll((all) => {
      for (const each of all) each.remove();
    });
  // There is no room beside the facts of the order: it waits at the window's corner until it is asked.
  const folded = panel.getByRole('button', { name: '期限' });
  await expect(folded).toBeVisible();
  expect(await coveredBy(page, '.panel.folded')).toEqual([]);
  await folded.click();
  await expect(panel.locator('h2')).toHaveText('期限');
  const lapses = panel.locator('[data-kind="withdrawal-lapses"]');
  await expect(lapses).toHaveAttribute('data-order', '638358846');
});

test('a PC clock that is wrong against the console’s is said, and what is counted goes by the console', async ({
  page,
}) => {
  await openClaim(page, '638358846', '?buttons=all&clock=-1440');
  const said = part(page, 'panel').locator('.clock-line');
  await expect(said).toContainText('1日進んでいます');
  expect(Math.abs(Number(await said.getAttribute('data-ahead')) - 86_400_000)).toBeLessThan(60_000);
  await part(page, 'countdowns').locator('.deadline-chip > button').click();
  await expect(part(page, 'countdowns').locator('.clock-line')).toBeVisible();

  // The same deadline, with a day more to go than on a page that tells the right time.
  const left = part(page, 'panel').locator('[data-kind="withdrawal-lapses"]');
  const before = await left.innerText();
  await openClaim(page, '638358846', '?buttons=all&clock=0');
  await expect(left).toBeVisible();
  await expect(said).toHaveCount(0);
  const days = (text: string) => Number(/(\d+)日/.exec(text)?.[1] ?? 0);
  expect(days(before) - days(await left.innerText())).toBe(1);
});

test('countdowns keep to their rows where the page zooms, hides the list and scrolls a box around it', async ({
  page,
}) => {
  await page.goto(`${home}/Claim/ClaimManagement.aspx?grid=all&rows=300`);
  await expectAligned(page);
  const style = (selector: string, text: string) =>
    page.locator(selector).evaluate((element, css) => element.setAttribute('style', css), text);
  await style('body', 'zoom: 1.25');
  await expectAligned(page);
  await style('body', '');
  await style('.gridbox', 'display: none');
  await expect.poll(async () => (await placed(page)).length).toBe(0);
  await style('.gridbox', '');
  await expectAligned(page);
  await style('#wrap', 'height: 360px; overflow: auto');
  await page.locator('#wrap').evaluate((element) => {
    element.scrollTop = 300;
  });
  await expectAligned(page);
});

test('countdowns stand where their rows end, not over what is on the list’s left', async ({ page }) => {
  await page.setViewportSize({ width: 2100, height: 800 });
  await page.goto(`${home}/Claim/ClaimManagement.aspx?grid=split&rows=40`);
  const rows = page.locator('.obj').last();
  // Wider than its columns, with a menu's room beside it.
  await page
    .locator('.gridbox')
    .first()
    .evaluate((element: HTMLElement) => {
      for (let each = element; each.parentElement && each !== document.body; each = each.parentElement)
        each.style.maxWidth = 'none';
      element.style.cssText += 'margin-left: 240px; width: 1820px';
    });
  const end = await rows.evaluate((element) => element.getBoundingClientRect().right);
  await expect
    .poll(() =>
      part(page, 'countdowns')
        .locator('.countdown-strip')
        .evaluateAll((all) => Math.min(...all.map((each) => each.getBoundingClientRect().left))),
    )
    .toBeGreaterThan(end);
  await expectAligned(page);
});

for (const width of [1280, 1000, 700])
  test(`no countdown stands on anything written in a window ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${home}/Claim/ClaimManagement.aspx?grid=all&rows=300`);
    await expectAligned(page);
    const covered = await page.evaluate(() => {
      const root = document.querySelector('qsm-guard[data-part="countdowns"]')?.shadowRoot;
      const ours = [...(root?.querySelectorAll('.countdown-strip') ?? [])].map((element) =>
        element.getBoundingClientRect(),
      );
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue?.trim();
        if (!text || !node.parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        const { left, right } = node.parentElement.closest('.objbox')?.getBoundingClientRect() ?? box;
        for (const own of ours)
          if (
            Math.max(box.left, left) < own.right &&
            Math.min(box.right, right) > own.left &&
            box.top < own.bottom &&
            box.bottom > own.top
          )
            found.push(text);
      }
      return found;
    });
    expect(covered).toEqual([]);
  });
