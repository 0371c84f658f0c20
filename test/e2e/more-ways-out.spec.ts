import type { Page } from '@playwright/test';
import { openRow } from '../console/hand';
import { openPanel } from './claim-panel';
import { expect, fillRefusal, goBack, heard, home, ofLength, openClaim, refusal, stop, test } from './shop';

const call = 'btn_refuse_Onclick()';
const words = 'キャンセル拒否';

/** What takes the place of the console's own button, and how it is set off. */
const ways: Record<string, { html: string; press: (page: Page) => Promise<unknown> }> = {
  'an event made by a script, on what the button holds': {
    html: `<span id="way" onclick="${call}"><b id="inner">${words}</b></span>`,
    press: (page) =>
      page.evaluate(
        "document.getElementById('inner').dispatchEvent(new MouseEvent('click', { bubbles: true }))",
      ),
  },
  'the button’s handler, called by a key of the page': {
    html: `<button id="way" type="button" onclick="${call}">${words}</button><script></script>`,
    press: (page) => page.evaluate("document.getElementById('way').onclick()"),
  },
  'a sign without a word that asks by an object': {
    html: `<i id="way" onclick="gsm.texts['confirm.refuse-cancel'] = ''; if (confirm(new String('キャンセル拒否しますか？'))) ${call}">★</i>`,
    press: (page) => page.locator('#way').click(),
  },
};

test('other ways to set the same action off are held with 29 characters and pass with 30', async ({
  page,
  console,
}) => {
  test.setTimeout(240_000);
  for (const [way, { html, press }] of Object.entries(ways)) {
    console.reset();
    await fillRefusal(page, 29);
    await refusal(page).button.evaluate((element, with_) => {
      element.outerHTML = with_;
    }, html);
    await press(page);
    await expect(stop(page), `${way}, 29`).toBeVisible();
    expect(heard(console), `${way}, 29`).toEqual([]);
    await goBack(page).click();
    await refusal(page).text.fill(ofLength(30));
    await press(page);
    await expect.poll(() => heard(console), { message: `${way}, 30` }).toEqual(['refuse-cancel accepted']);
    await expect(stop(page), `${way}, 30`).toHaveCount(0);
  }
});

test('a page that hears every press first is held at its question', async ({ page, console }) => {
  await page.addInitScript((source) => {
    window.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof Element) || !/btn_refuse_cancel$/.test(event.target.id)) return;
        event.stopImmediatePropagation();
        // biome-ignore lint/security/noGlobalEval: the page's own function, by its name.
        window.eval(source);
      },
      true,
    );
  }, call);
  await fillRefusal(page, 29);
  await refusal(page).button.click();
  await expect(stop(page)).toBeVisible();
  expect(heard(console)).toEqual([]);
});

test('a page that is written anew over the old one is guarded as before', async ({ page, console }) => {
  await openClaim(page);
  const address = `${home}/Claim/ClaimManagement.aspx`;
  await page.evaluate(async (from) => {
    const html = await (await fetch(from)).text();
    document.open();
    document.write(html);
    document.close();
  }, address);
  await openRow(
    page.locator('.objbox td', { hasText: '762060001' }).first(),
    page.locator('.detail', { hasText: '762060001' }),
  );
  await refusal(page).reason.selectOption('ET');
  await refusal(page).text.fill(ofLength(29));
  await refusal(page).button.click();
  await expect(stop(page)).toBeVisible();
  expect(heard(console)).toEqual([]);
});

test('what looks like a way out and is none is never held', async ({ page, console }) => {
  await fillRefusal(page, 29);
  const others: Record<string, string> = {
    search: '<button type="button" class="probe">照会</button>',
    'a tab': '<a class="probe" href="javascript:void 0">キャンセル拒否完了</a>',
    'a page number': '<a class="probe" href="javascript:void 0">2</a>',
    'the way back of a layer':
      '<div class="probe-layer"><button type="button" class="probe">キャンセル</button><button type="button">確認</button></div>',
    'a close button': '<button type="button" class="probe">閉じる</button>',
    excel: '<a class="probe" href="javascript:void 0">Excel</a>',
    'a help link': '<a class="probe" href="#help">キャンセル拒否とは</a>',
    logout: '<a class="probe" href="#out">ログアウト</a>',
  };
  await page.evaluate((htmls) => {
    const box = document.createElement('div');
    box.innerHTML = htmls.join(' ');
    document.body.prepend(box);
    for (const probe of box.querySelectorAll('.probe'))
      probe.addEventListener('click', () => {
        probe.setAttribute('data-went', '');
      });
  }, Object.values(others));
  const probes = page.locator('.probe');
  for (let at = 0; at < Object.keys(others).length; at++) {
    await probes.nth(at).click();
    await expect(probes.nth(at), Object.keys(others)[at]).toHaveAttribute('data-went');
    await expect(stop(page)).toHaveCount(0);
  }
  // The list's own: sorting, opening another order, choosing a counter.
  await page.locator('.xhdr .hdrcell').nth(3).click();
  await page.locator('.objbox tr td', { hasText: '762060001' }).first().click();
  await page.evaluate("search_State('all')");
  await expect(stop(page)).toHaveCount(0);
  expect(heard(console)).toEqual([]);
});

test('a button that the page around a frame has put into it is held there, and goes on', async ({
  page,
  console,
}) => {
  const panel = await openPanel(page, '762060001', 'layout=c');
  await (await panel.field('refusalReason')).selectOption({ label: 'その他' });
  await (await panel.field('refusalText')).fill(ofLength(29));
  const button = await panel.button(/^キャンセル拒否$/);
  // Made and looked at in the page around: its nodes stay of that one's kind in the frame, in our world and the page's.
  await page.evaluate((html) => {
    const box = document.body.appendChild(document.createElement('p'));
    box.innerHTML = html;
  }, `<button id="way" type="button" onclick="${call}">${words}</button>`);
  await page.waitForTimeout(500);
  await button.evaluate((node: HTMLElement) => {
    node.replaceWith(parent.document.getElementById('way') ?? '');
  });
  // Nothing is asked: what is not held as it is pressed is out.
  await panel.frame.evaluate("gsm.texts['confirm.refuse-cancel'] = ''");
  await panel.frame.locator('#way').click();
  const dialog = panel.frame.locator('qsm-guard[data-part="dialog"]').getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  expect(heard(console)).toEqual([]);
  await dialog.locator('textarea').fill('確認済み');
  await dialog.locator('[data-go="on"]').click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel refused']);
});
