import type { Page } from '@playwright/test';
import { expect, fillRefusal, goBack, heard, ofLength, refusal, stop, test } from './shop';

type Way = { html: string; press: (page: Page) => Promise<unknown> };
const call = 'btn_refuse_Onclick()';
const words = 'キャンセル拒否';
const click = (page: Page) => page.locator('#way').click();
const key = (name: string) => (page: Page) => page.locator('#way').press(name);

/** The refusal's button as other pages build it; each is put in the place of the console's own. */
const ways: Record<string, Way> = {
  'a javascript: link': { html: `<a id="way" href="javascript:${call}">${words}</a>`, press: click },
  'Enter on a javascript: link': {
    html: `<a id="way" href="javascript:${call}">${words}</a>`,
    press: key('Enter'),
  },
  'an image with a handler': {
    html: `<input id="way" type="image" alt="${words}" onclick="${call}; return false">`,
    press: click,
  },
  'a span with a handler': { html: `<span id="way" onclick="${call}">${words}</span>`, press: click },
  'a key on a span': {
    html: `<span id="way" tabindex="0" onclick="" onkeydown="if (event.keyCode === 13) ${call}">${words}</span>`,
    press: key('Enter'),
  },
  'a button that acts when the pointer comes up': {
    html: `<button id="way" type="button" onpointerup="${call}">${words}</button>`,
    press: click,
  },
  'a submit button': {
    html: `<form onsubmit="${call}; return false"><button id="way">${words}</button></form>`,
    press: click,
  },
  'Enter in a field': {
    html: `<form onsubmit="${call}; return false"><input id="inner"><button id="way">${words}</button></form>`,
    press: (page) => page.locator('#inner').press('Enter'),
  },
  'requestSubmit()': {
    html: `<form id="form" onsubmit="${call}; return false"><button id="way">${words}</button></form>`,
    press: (page) => page.evaluate('document.getElementById("form").requestSubmit()'),
  },
  'a press on the label': {
    html: `<label for="way"><i id="label">→</i></label><input id="way" type="button" value="${words}" onclick="${call}">`,
    press: (page) => page.locator('#label').click(),
  },
  'a picture in a link': {
    html: `<a id="way" href="#" onclick="${call}; return false"><img alt="${words}" width="90" height="24"></a>`,
    press: (page) => page.locator('#way img').click(),
  },
};

const replaceButton = (page: Page, html: string) =>
  refusal(page).button.evaluate((element, with_) => {
    element.outerHTML = with_;
  }, html);

for (const [way, { html, press }] of Object.entries(ways))
  test(`by ${way} 29 characters are held, go on with a reason, and 30 go out`, async ({ page, console }) => {
    await fillRefusal(page, 29);
    await replaceButton(page, html);
    await press(page);
    await expect(stop(page)).toBeVisible();
    expect(heard(console)).toEqual([]);
    await stop(page).locator('textarea').fill('確認済み');
    await stop(page).locator('[data-go="on"]').click();
    await expect.poll(() => heard(console)).toEqual(['refuse-cancel refused']);

    console.reset();
    await refusal(page).text.fill(ofLength(30));
    await press(page);
    await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
    await expect(stop(page)).toHaveCount(0);
  });

/** Forms that are sent by code alone: what leaves is a request, whoever would answer it. */
const posts: Record<string, { html: string; send: string }> = {
  'form.submit()': {
    html: `<form id="form" method="post" action="Posted.aspx" target="away"><button type="button" onclick="form.submit()">${words}</button></form>`,
    send: 'document.getElementById("form").submit()',
  },
  'the prototype’s submit': {
    html: `<form id="form" method="post" action="Posted.aspx" target="away"><input name="submit" type="hidden"><button type="button">${words}</button></form>`,
    send: 'HTMLFormElement.prototype.submit.call(document.getElementById("form"))',
  },
  __doPostBack: {
    html: `<form id="form" method="post" action="Posted.aspx" target="away"><input type="hidden" name="__EVENTTARGET"><button>検索</button><button type="button" name="bar$refuse">${words}</button></form>`,
    send: `(window.__doPostBack = (target) => { form.__EVENTTARGET.value = target; form.submit(); }, __doPostBack('bar$refuse', ''))`,
  },
};

for (const [way, { html, send }] of Object.entries(posts))
  test(`by ${way} 29 characters are held and 30 go out`, async ({ page, context }) => {
    const posted: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('Posted.aspx')) posted.push(request.method());
    });
    await fillRefusal(page, 29);
    await replaceButton(page, `<iframe name="away"></iframe>${html}`);
    await page.evaluate(send);
    await expect(stop(page)).toBeVisible();
    expect(posted).toEqual([]);
    await goBack(page).click();
    await refusal(page).text.fill(ofLength(30));
    await page.evaluate(send);
    await expect.poll(() => posted).toEqual(['POST']);
    await expect(stop(page)).toHaveCount(0);
  });

test('a search in the same form as the refusal is never held', async ({ page, context }) => {
  let posts = 0;
  context.on('request', (request) => {
    posts += request.url().includes('Posted.aspx') ? 1 : 0;
  });
  await fillRefusal(page, 29);
  await replaceButton(
    page,
    `<iframe name="away"></iframe><form id="form" method="post" action="Posted.aspx" target="away"><button id="search">検索</button><button type="button">${words}</button></form>`,
  );
  await page.locator('#search').click();
  await expect.poll(() => posts).toBe(1);
  await page.evaluate('document.getElementById("form").submit()');
  await expect.poll(() => posts).toBe(2);
  await expect(stop(page)).toHaveCount(0);
});

/** What a popup does for the window that it came from. */
const popups: Record<string, string> = {
  'acts through its opener': `opener.${call}`,
  // With nothing left for the opener to ask.
  'asks by itself and acts through its opener': `opener.gsm.texts['confirm.refuse-cancel'] = ''; if (confirm('キャンセル拒否しますか？')) opener.${call}`,
};

for (const [way, source] of Object.entries(popups))
  test(`a popup that ${way} is held there`, async ({ page, context, console }) => {
    await fillRefusal(page, 29);
    const opened = context.waitForEvent('page');
    await page.evaluate(
      (html) => window.open('', 'small', 'width=300,height=200')?.document.write(html),
      `<button onclick="${source}">確認</button>`,
    );
    const popup = await opened;
    await popup.locator('button').click();
    await expect(stop(page)).toBeVisible();
    expect(heard(console)).toEqual([]);
    await goBack(page).click();
    await refusal(page).text.fill(ofLength(30));
    await popup.locator('button').click();
    await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
  });
