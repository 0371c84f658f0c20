import type { Page } from '@playwright/test';
import { openPanel } from './claim-panel';
import { expect, fillRefusal, goBack, heard, home, ofLength, openClaim, refusal, stop, test } from './shop';

const call = 'btn_refuse_Onclick()';
const words = 'キャンセル拒否';
const click = (page: Page) => page.locator('#way').click();
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const tap = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.locator('#way').scrollIntoViewIfNeeded();
  const box = await page.locator('#way').boundingBox();
  const point = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

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
  'a summary': {
    html: `<details><summary id="way" onclick="${call}">${words}</summary></details>`,
    press: click,
  },
  'a part of a picture': {
    html: `<map name="bar"><area shape="rect" coords="0,0,90,24" href="javascript:${call}" alt="${words}"></map><img id="way" usemap="#bar" src="${picture}" width="90" height="24">`,
    press: click,
  },
  'something that can be written in': {
    html: `<div id="way" role="button" contenteditable="true" onclick="${call}">${words}</div>`,
    press: click,
  },
  'a finger': {
    html: `<span id="way" tabindex="0" ontouchend="${call}">${words}</span>`,
    press: tap,
  },
  'a pointer that is let go': {
    html: `<span id="way" tabindex="0" onpointerup="${call}">${words}</span>`,
    press: click,
  },
  'a timer behind the press': {
    html: `<button id="way" type="button" onclick="setTimeout(() => ${call}, 50)">${words}</button>`,
    press: click,
  },
  'a timer alone': {
    html: `<button type="button">${words}</button>`,
    press: (page) => page.evaluate(`void setTimeout(() => ${call})`),
  },
  'a choice in a list': {
    html: `<button type="button">${words}</button><select id="way" onchange="${call}"><option>-</option><option>${words}</option></select>`,
    press: (page) =>
      page
        .locator('#way')
        .selectOption({ index: 1 })
        .catch(() => {}),
  },
  'a drop': {
    html: `<button type="button" draggable="true">${words}</button><div id="way" ondrop="${call}">ここ</div>`,
    press: (page) => page.locator('#way').dispatchEvent('drop'),
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
    if (way === 'a choice in a list')
      await page.locator('#way').evaluate((list: HTMLSelectElement) => (list.selectedIndex = 0));
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

test('a question asked through another frame is that frame’s or the page’s own, and no way around either', async ({
  page,
  console,
}) => {
  await fillRefusal(page, 29);
  const ask = `(() => {
    const frame = document.querySelector('iframe.own') ?? document.body.appendChild(document.createElement('iframe'));
    frame.className = 'own';
    window.confirm = frame.contentWindow.confirm.bind(frame.contentWindow);
  })()`;
  await page.evaluate(ask);
  await page.waitForFunction(
    "document.querySelector('iframe.own').contentDocument.readyState === 'complete'",
  );
  await page.evaluate(ask);
  await page.evaluate(call);
  await expect(stop(page)).toBeVisible();
  expect(heard(console)).toEqual([]);
  await goBack(page).click();
  await refusal(page).text.fill(ofLength(30));
  await refusal(page).button.click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);

  // The other way round: a frame that asks through the page around it.
  console.reset();
  const { field, button, frame } = await openPanel(page, '762060001', 'layout=c&lang=ja');
  await frame.evaluate('window.confirm = parent.confirm.bind(parent)');
  await (await field('refusalReason')).selectOption({ index: 4 });
  await (await field('refusalText')).fill(ofLength(29));
  const question = frame.locator('qsm-guard[data-part="dialog"] [role="alertdialog"]');
  await (await button(/^キャンセル拒否$/)).click();
  await question.locator('textarea').fill('確認済み');
  await question.locator('[data-go="on"]').click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel refused']);
  await expect(stop(page)).toHaveCount(0);
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
  await page.locator('.objbox td', { hasText: '762060001' }).first().dblclick();
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
