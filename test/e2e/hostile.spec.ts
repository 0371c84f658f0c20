import type { Page } from '@playwright/test';
import {
  expect,
  fillRefusal,
  goBack,
  heard,
  inExtension,
  installIn,
  ofLength,
  openClaim,
  part,
  refusal,
  stop,
  test,
  write,
} from './shop';

const hostilities: Record<string, () => void> = {
  'freezes the prototypes': () => {
    for (const each of [EventTarget, Event, HTMLElement, HTMLFormElement, Element, Node, Document, Object])
      Object.freeze(each.prototype);
  },
  'replaces addEventListener and dispatchEvent': () => {
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...all: Parameters<typeof add>) {
      if (!all[0].startsWith('qsm-guard')) Reflect.apply(add, this, all);
    };
    EventTarget.prototype.dispatchEvent = () => {
      throw new Error('hostile');
    };
  },
  'replaces CustomEvent and JSON': () => {
    const { stringify } = JSON;
    JSON.stringify = (value: unknown) => {
      if (typeof value === 'object' && value !== null && 'kind' in value) throw new Error('hostile');
      return stringify(value);
    };
    Object.assign(window, {
      CustomEvent: class {
        constructor() {
          throw new Error('hostile');
        }
      },
    });
  },
  'hides whatever it does not know': () => {
    document.addEventListener('DOMContentLoaded', () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = 'body > :not(header, main, form, div) { display: none !important }';
    });
  },
  'sends forged events of ours': () => {
    document.addEventListener('click', (event) => {
      for (const name of ['qsm-guard:said', 'qsm-guard:do'])
        for (const detail of [
          'click',
          '{"kind":"answered","yes":true}',
          '{',
          '{"kind":"confirm","text":"ログアウトしますか"}',
        ])
          if (event.isTrusted) document.body.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
    });
  },
};

for (const [name, act] of Object.entries(hostilities))
  test(`a page that ${name} is guarded all the same`, async ({ page, console, errors }) => {
    await page.addInitScript(act);
    await openClaim(page);
    await refusal(page).reason.selectOption('ET');
    await write(refusal(page).text, ofLength(29));
    await refusal(page).button.click();
    await expect(stop(page)).toBeVisible();
    expect(heard(console)).toEqual([]);
    await goBack(page).click();
    await write(refusal(page).text, ofLength(30));
    await refusal(page).button.click();
    await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
    expect(errors).toEqual([]);
    expect(await page.evaluate('scriptErrors')).toEqual([]);
  });

test('a page that removes what we draw sets nothing free, and the question comes back', async ({
  page,
  console,
}) => {
  await fillRefusal(page, 29);
  await refusal(page).button.click();
  await expect(stop(page)).toBeVisible();
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('qsm-guard')) host.remove();
  });
  await expect(stop(page)).toBeVisible();
  expect(await stop(page).evaluate((dialog) => dialog.matches(':popover-open'))).toBe(true);
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('qsm-guard')) host.remove();
    }).observe(document.body, { childList: true });
    document.querySelector('qsm-guard')?.remove();
  });
  await refusal(page).button.evaluate((element: HTMLElement) => element.click());
  await page.waitForTimeout(500);
  expect(heard(console)).toEqual([]);
});

test('a page whose own layer leaves nothing else to answer gets its question above it', async ({
  page,
  console,
}) => {
  await fillRefusal(page, 29);
  await refusal(page).button.evaluate((button) => {
    const layer = document.body.appendChild(document.createElement('dialog'));
    let panel: Element = button;
    while (panel.parentElement && !panel.querySelector('textarea')) panel = panel.parentElement;
    layer.append(panel);
    layer.showModal();
  });
  await refusal(page).button.click();
  await expect(goBack(page)).toBeFocused();
  expect(await stop(page).evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  await goBack(page).click();
  await expect(stop(page)).toHaveCount(0);
  expect(heard(console)).toEqual([]);
});

const withoutOurs = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const host of copy.querySelectorAll('qsm-guard')) host.remove();
    return copy.outerHTML;
  });

const walkThrough = async (page: Page, isGuarded: boolean) => {
  await fillRefusal(page, 29);
  if (isGuarded) {
    await refusal(page).button.click();
    await goBack(page).click();
    await expect(part(page, 'panel')).toHaveCount(1);
  }
  return withoutOurs(page);
};

test('a page is the same to the byte with us and without us, but for our own elements', async ({
  page,
  guarded,
}) => {
  await guarded.uninstall();
  const before = await walkThrough(page, false);
  await installIn(guarded);
  const after = await walkThrough(page, true);
  expect(after).toBe(before);
});

test('the page’s own confirm, alert and submit look as they did', async ({ page }) => {
  await fillRefusal(page, 29);
  const looks = await page.evaluate(() =>
    [window.confirm, window.alert, HTMLFormElement.prototype.submit].map((each) => [
      each.name,
      each.length,
      String(each).replace(/\s+/g, ' ').includes('[native code]'),
      Object.keys(each).length,
    ]),
  );
  expect(looks).toEqual([
    ['confirm', 0, true, 0],
    ['alert', 0, true, 0],
    ['submit', 0, true, 0],
  ]);
});

test('what the page says by an object is turned into text once, and no more said than it says', async ({
  page,
  dialogs,
}) => {
  await fillRefusal(page, 29);
  const turned = await page.evaluate(() => {
    let count = 0;
    alert({ toString: () => `${++count}` });
    alert(['a', 'b']);
    alert(undefined);
    (alert as () => void)();
    confirm(undefined);
    return count;
  });
  expect(turned).toBe(1);
  await expect
    .poll(() => dialogs)
    .toEqual(['alert: 1', 'alert: a,b', 'alert: undefined', 'alert: ', 'confirm: ']);
});

test('no name is taken that the page may give to something of its own', async ({ page, errors }) => {
  await fillRefusal(page, 29);
  await page.addScriptTag({ content: 'let dialogs = 5; globalThis.said = dialogs;' });
  expect(await page.evaluate('said')).toBe(5);
  expect(errors).toEqual([]);
});

test('after an update in an open tab the guard still stops, and asks for a reload where it needs one', async ({
  page,
  context,
  console,
  browserName,
}) => {
  await fillRefusal(page, 28);
  await inExtension(context, 'chrome.runtime.reload()').catch(() => {});
  await page.waitForTimeout(1000);
  await refusal(page).text.fill(ofLength(29));
  await refusal(page).button.click();
  await expect(stop(page)).toBeVisible();
  expect(heard(console)).toEqual([]);
  await goBack(page).click();
  // Firefox runs the new version's scripts on the open page at once: nothing is left to be loaded again.
  await expect(part(page, 'banner').locator('[data-notice="reload"]')).toHaveCount(
    browserName === 'firefox' ? 0 : 1,
  );
  await refusal(page).text.fill(ofLength(30));
  await refusal(page).button.click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
});
