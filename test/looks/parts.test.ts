// @vitest-environment node
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../rules/vocabulary';
import { openGallery, parts, sizes } from '../components/open-gallery';
import { axeFaults } from '../run/axe';

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery?.close(), 30_000);

/** What sticks out of the window, or is cut off inside something that does not scroll. */
function findOverflow(): string[] {
  const root = document.querySelector('qsm-guard')?.shadowRoot;
  const clips = (element: Element) =>
    !['visible', 'auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  return [...(root?.querySelectorAll<HTMLElement>('.qg *') ?? [])].flatMap((element) => {
    if (element.closest('.unseen, svg, option')) return [];
    const { left, right, width } = element.getBoundingClientRect();
    const name = `${element.tagName}.${element.className} "${element.textContent?.slice(0, 30)}"`;
    if (width > 0 && (left < -0.5 || right > innerWidth + 0.5)) return [`${name} leaves the window`];
    if (element.scrollWidth > element.clientWidth + 1 && clips(element)) return [`${name} is cut off`];
    return [];
  });
}

/** Looks at a part as it opens, and after each key that brings up more of it. */
async function inEachState<T>(page: Page, part: string, look: () => Promise<T[]>): Promise<T[]> {
  const found = await look();
  for (const key of gallery.steps[part] ?? []) {
    await page.keyboard.press(key);
    found.push(...(await look()));
  }
  return found;
}

describe.each(parts)('%s', (part) => {
  it.each(languages)(
    'can be used by everyone, in light and dark (%s)',
    async (language) => {
      // Colours do not depend on the language: both looks are weighed in one of them.
      const weighsColours = language === 'ja';
      for (const theme of weighsColours ? (['light', 'dark'] as const) : (['light'] as const)) {
        const page = await gallery.show({ part, language, theme, viewport: sizes.wide });
        const found = await inEachState(page, part, () =>
          axeFaults(page, weighsColours ? 'all' : 'no colours'),
        );
        expect(found).toEqual([]);
      }
    },
    90_000,
  );

  it.each(Object.entries(sizes))(
    'has room for words of any length (%s)',
    async (_, viewport) => {
      const page = await gallery.show({ part, language: 'pseudo', theme: 'light', viewport });
      expect(await inEachState(page, part, () => page.evaluate(findOverflow))).toEqual([]);
    },
    90_000,
  );
});

it('looks the same whatever the page does to its own letters', async () => {
  const page = await gallery.show({ part: 'panel', language: 'ja', theme: 'light', viewport: sizes.wide });
  const style = await page.locator('.panel h2').evaluate((element) => {
    const { fontSize, letterSpacing, borderTopWidth, textTransform } = getComputedStyle(element);
    return { fontSize, letterSpacing, borderTopWidth, textTransform };
  });
  expect(style).toEqual({
    fontSize: '13px',
    letterSpacing: 'normal',
    borderTopWidth: '0px',
    textTransform: 'none',
  });
});

it.each(['light', 'dark'] as const)(
  'marks at the border of a white page stand out from it (%s)',
  async (theme) => {
    const page = await gallery.show({ part: 'countdown-edge', language: 'ja', theme, viewport: sizes.wide });
    const marks = await page.locator('.countdown').evaluateAll((all) =>
      all.map((mark) => {
        const { backgroundColor } = getComputedStyle(mark);
        const [red = 0, green = 0, blue = 0] = (backgroundColor.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
      }),
    );
    expect(marks).toHaveLength(5);
    // What is no text stands out from three to one on.
    for (const contrast of marks) expect(contrast).toBeGreaterThanOrEqual(3);
  },
);

it.each(languages)('says beside a row all that a countdown has to say there (%s)', async (language) => {
  const page = await gallery.show({ part: 'countdown-lane', language, theme: 'light', viewport: sizes.wide });
  const said = await page
    .locator('.countdown .left')
    .evaluateAll((all) => all.map((each) => `${each.textContent} ${each.scrollWidth > each.clientWidth}`));
  expect(said).toHaveLength(8);
  expect(said.filter((each) => each.endsWith('true'))).toEqual([]);
});

it('keeps the shapes of deadlines where the PC chooses the colours', async () => {
  const shown = { language: 'ja', theme: 'light', viewport: sizes.wide } as const;
  const edge = await gallery.show({ part: 'countdown-edge', ...shown });
  await edge.emulateMedia({ forcedColors: 'active' });
  const colours = (page: Page, selector: string, property: 'backgroundColor' | 'stroke') =>
    page
      .locator(selector)
      .evaluateAll((all, property) => all.map((each) => getComputedStyle(each)[property]), property);
  const text = await edge.evaluate(() => getComputedStyle(document.body).color);
  expect(new Set(await colours(edge, '.countdown', 'backgroundColor'))).toEqual(new Set([text]));

  const listed = await gallery.show({ part: 'countdown', ...shown });
  await listed.emulateMedia({ forcedColors: 'active' });
  const paper = await listed.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const crosses = await colours(listed, '[data-sign=passed] path + path', 'stroke');
  await listed.emulateMedia({ forcedColors: null });
  expect(new Set(crosses)).toEqual(new Set([paper]));
});

describe('what stops an action, on a page that goes on living', () => {
  const stopBlock = { part: 'stop-block', language: 'ja', theme: 'light', viewport: sizes.wide } as const;
  const standing = (page: Page) =>
    page.evaluate(() => {
      const dialog = document.querySelector('qsm-guard')?.shadowRoot?.querySelector('dialog');
      const at = dialog?.getRootNode();
      return {
        isModal: dialog?.matches(':modal'),
        focused: at instanceof ShadowRoot ? at.activeElement?.localName : undefined,
      };
    });

  it('stands above a layer of the page, takes every press, and leaves no mark on the page', async () => {
    const page = await gallery.show(stopBlock);
    const seen = await page.evaluate(() => {
      const layer = document.body.appendChild(document.createElement('div'));
      layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:red';
      const places: [number, number][] = [
        [innerWidth / 2, innerHeight / 2],
        [1, 1],
        [innerWidth - 2, innerHeight - 2],
      ];
      const top = places.map(([x, y]) => document.elementFromPoint(x, y)?.tagName);
      const inert = document.querySelector('[inert], [aria-hidden]');
      layer.remove();
      return { top, inert };
    });
    expect(seen).toEqual({ top: ['QSM-GUARD', 'QSM-GUARD', 'QSM-GUARD'], inert: null });
    expect(await standing(page)).toEqual({ isModal: false, focused: 'button' });
  });

  it('has the page made inert where the page takes the focus, and gives it back to where it was', async () => {
    const page = await gallery.show(stopBlock);
    await page.locator('textarea').fill('電話で');
    await page.evaluate(() => {
      const input = document.body.appendChild(document.createElement('input'));
      // As a layer of the page does that holds the focus.
      input.addEventListener('blur', () => input.focus());
      input.focus();
    });
    expect(await standing(page)).toEqual({ isModal: true, focused: 'textarea' });
    await page.keyboard.type('確認');
    expect(await page.locator('textarea').inputValue()).toBe('電話で確認');
  });

  it('leaves the page no key, wherever the focus went', async () => {
    const page = await gallery.show(stopBlock);
    const heard = await page.evaluateHandle(() => {
      const heard: string[] = [];
      document.addEventListener('keydown', ({ key }) => heard.push(key));
      return heard;
    });
    await page.mouse.click(3, 3);
    await page.keyboard.press('a');
    await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement) activeElement.blur();
    });
    await page.keyboard.press('b');
    expect(await heard.jsonValue()).toEqual([]);
    expect((await standing(page)).focused).not.toBeUndefined();
  });

  it('answers over a modal dialog that the page opens meanwhile', async () => {
    const page = await gallery.show(stopBlock);
    await page.evaluate(() => {
      const own = document.body.appendChild(document.createElement('dialog'));
      own.append(document.createElement('button'));
      own.showModal();
    });
    expect(await standing(page)).toEqual({ isModal: true, focused: 'button' });
  });
});

it('shows the title of what it stopped first in a small popup at 200 %, and reaches every button', async () => {
  const page = await gallery.show({
    part: 'stop-block',
    language: 'ja',
    theme: 'light',
    viewport: sizes.zoomed,
  });
  const isInWindow = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  expect(await isInWindow('h2')).toBe(true);
  for (const go of ['on', 'back']) {
    await page.locator(`[data-go="${go}"]`).scrollIntoViewIfNeeded();
    expect(await isInWindow(`[data-go="${go}"]`)).toBe(true);
  }
});
