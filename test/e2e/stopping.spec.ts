import {
  expect,
  fillRefusal,
  goBack,
  goOn,
  heard,
  ofLength,
  openClaim,
  part,
  refusal,
  stop,
  test,
} from './shop';

test('a block goes on with a typed reason only', async ({ page, console }) => {
  await fillRefusal(page, 29);
  await refusal(page).button.click();
  await goOn(page).click();
  await expect(stop(page)).toBeVisible();
  expect(heard(console)).toEqual([]);
  await stop(page).locator('textarea').fill('お客様と電話で確認済みのため');
  await goOn(page).click();
  // The console itself refuses 29 characters: what matters is that it was asked.
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel refused']);
  await expect(stop(page)).toHaveCount(0);
});

test('a warning is stopped once, and goes on by a second press without a reason', async ({
  page,
  console,
}) => {
  await openClaim(page);
  await refusal(page).reason.selectOption('ET');
  await refusal(page).text.fill('商品の入荷が遅れておりますため、キャンセルをお受けすることができません。');
  await refusal(page).button.click();
  await expect(stop(page)).toHaveAttribute('data-level', 'warn');
  await expect(stop(page).locator('[data-rule="refusal-not-for-own-delay"]')).toBeVisible();
  expect(heard(console)).toEqual([]);
  await expect(stop(page).locator('textarea')).toHaveCount(0);
  await goOn(page).click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
});

test('Escape goes back, and nothing that was typed is lost', async ({ page, console }) => {
  await fillRefusal(page, 29);
  // As pages do that close their own layer by this key, with all that was typed into it.
  await refusal(page).text.evaluate((box: HTMLTextAreaElement) =>
    document.addEventListener('keyup', ({ key }) => {
      if (key === 'Escape') box.value = '';
    }),
  );
  await refusal(page).button.press('Enter');
  await expect(stop(page)).toBeVisible();
  await expect(goBack(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stop(page)).toHaveCount(0);
  await expect(refusal(page).text).toBeFocused();
  await expect(refusal(page).text).toHaveValue(ofLength(29));
  await page.keyboard.type('は');
  await refusal(page).button.click();
  await expect.poll(() => heard(console)).toEqual(['refuse-cancel accepted']);
});

test('a double press leaks nothing', async ({ page, console }) => {
  await fillRefusal(page, 29);
  await refusal(page).button.scrollIntoViewIfNeeded();
  const box = await refusal(page).button.boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
  await expect(stop(page)).toBeVisible();
  await page.evaluate('for (const _ of [1, 2, 3]) btn_refuse_Onclick()');
  await expect(stop(page)).toHaveCount(1);
  expect(heard(console)).toEqual([]);
});

test('the Enter that commits a conversion presses nothing', async ({ page, console, guarded }) => {
  await fillRefusal(page, 29);
  const method = await guarded.inputMethod(page);
  await refusal(page).button.focus();
  await method.keepEnter();
  await refusal(page).text.focus();
  await method.convert('まで');
  await expect(refusal(page).text).toHaveValue(`${ofLength(29)}まで`);
  await expect(stop(page)).toHaveCount(0);
  expect(heard(console)).toEqual([]);
});

test('the panel tells each action’s verdict before anything is pressed, and follows the typing', async ({
  page,
}) => {
  await fillRefusal(page, 10);
  const rule = part(page, 'panel').locator('.panel [data-rule="refusal-other-explained"]');
  const line = part(page, 'panel').locator('.live-line');
  await expect(rule).toHaveCount(1);
  await expect(line).toContainText('あと20文字');
  await refusal(page).text.fill(ofLength(29));
  await expect(line).toContainText('あと1文字');
  await refusal(page).text.fill(ofLength(30));
  await expect(rule).toHaveCount(0);
  await expect(line).toContainText('足りています');
});

test('what is said under a box covers nothing that can be pressed there', async ({ page }) => {
  await fillRefusal(page, 29);
  await refusal(page).text.evaluate((box) => {
    box.style.width = '480px';
    box.insertAdjacentHTML('afterend', '<br><a href="#" id="below">キャンセル拒否の手引き</a>');
  });
  const line = part(page, 'panel').locator('.live-line');
  const boxes = () => Promise.all([line, page.locator('#below')].map((each) => each.boundingBox()));
  await expect(async () => {
    const [said, link] = await boxes();
    if (!said || !link) throw new Error('not drawn yet');
    const isApart =
      said.x >= link.x + link.width ||
      said.x + said.width <= link.x ||
      said.y >= link.y + link.height ||
      said.y + said.height <= link.y;
    expect(isApart).toBe(true);
  }).toPass();
  await expect(line).toContainText('あと1文字');
});

test('the panel leaves its place to a layer of the page that opens there', async ({ page }) => {
  await fillRefusal(page, 29);
  const panel = part(page, 'panel').locator('.panel');
  await expect(panel).toBeVisible();
  await panel.evaluate((drawn) => {
    const { left, top } = drawn.getBoundingClientRect();
    const layer = document.body.appendChild(document.createElement('div'));
    layer.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; background: #fff`;
    layer.innerHTML = '<button type="button" id="over" style="width: 300px; height: 200px">閉じる</button>';
  });
  await page.locator('#over').click({ timeout: 5000 });
});

test('nothing of ours lies on a bar of buttons that is fixed to the window’s end, or below it', async ({
  page,
}) => {
  await fillRefusal(page, 29);
  await page.evaluate(() => {
    const bar = document.querySelector('[id$=btn_refuse_cancel]')?.parentElement;
    bar?.setAttribute(
      'style',
      'position: fixed; bottom: 0; left: 0; right: 0; padding: 10px; display: flex; justify-content: space-between',
    );
  });
  const panel = part(page, 'panel').locator('.panel');
  const bar = page.locator('[id$=btn_refuse_cancel]').locator('..');
  await expect(async () => {
    const box = await panel.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((await bar.boundingBox())?.y ?? 0);
    const isFree = await bar.evaluate((all) =>
      [...all.children].every((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const shown = document.elementFromPoint(left + width / 2, top + height / 2);
        return each.contains(shown);
      }),
    );
    expect(isFree).toBe(true);
  }).toPass();
});

test('nothing of ours is on the paper when the page is printed', async ({ page }) => {
  await fillRefusal(page, 29);
  await refusal(page).button.click();
  await expect(stop(page)).toBeVisible();
  // Not every browser can be told to show a page as it prints it: what is meant for paper is meant for the screen.
  const mean = (from: string, to: string) =>
    page.evaluate(
      ([before, after]) => {
        const roots = [...document.querySelectorAll('qsm-guard')].flatMap(
          ({ shadowRoot }) => shadowRoot ?? [],
        );
        const rules = roots.flatMap(({ adoptedStyleSheets }) =>
          adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]),
        );
        for (const rule of rules)
          if (rule instanceof CSSMediaRule && rule.media.mediaText === before) rule.media.mediaText = after;
      },
      [from, to] as const,
    );
  await mean('print', 'screen');
  for (const drawn of ['.stop', '.panel']) await expect(page.locator(drawn)).toBeHidden();
  await mean('screen', 'print');
  for (const drawn of ['.stop', '.panel']) await expect(page.locator(drawn)).toBeVisible();
});

test('a screen that is not ours draws nothing', async ({ page, console }) => {
  await page.goto('https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Login.aspx');
  await page.waitForTimeout(500);
  await expect(page.locator('qsm-guard')).toHaveCount(0);
  expect(heard(console)).toEqual([]);
});

/** A layer around the refusal that goes, with what is in it, or keeps the press, by whatever is pressed outside of it. */
const outside: Record<string, string> = {
  'closes by': "if (event.type === 'mousedown') layer.remove()",
  'lets nothing through of': 'event.preventDefault(); event.stopImmediatePropagation()',
};
for (const [does, what] of Object.entries(outside))
  test(`an answer is no press to a page whose layer ${does} one outside of it`, async ({ page, console }) => {
    await fillRefusal(page, 29);
    await refusal(page).text.evaluate((box, source) => {
      const layer = box.closest('.detail');
      const act = new Function('event', 'layer', source);
      for (const type of ['mousedown', 'click'])
        document.addEventListener(
          type,
          (event) => {
            if (layer && !event.composedPath().includes(layer)) act(event, layer);
          },
          true,
        );
    }, what);
    await refusal(page).button.click();
    await goBack(page).click();
    await expect(stop(page)).toHaveCount(0);
    await expect(refusal(page).text).toHaveValue(ofLength(29));
    await refusal(page).button.click();
    await stop(page).locator('textarea').fill('確認済み');
    await goOn(page).click();
    await expect.poll(() => heard(console)).toEqual(['refuse-cancel refused']);
  });

test('what is pressed in the panel is no press to a page whose layer goes by one outside of it', async ({
  page,
}) => {
  await fillRefusal(page, 29);
  await refusal(page).text.evaluate((box) => {
    const layer = box.closest('.detail');
    for (const type of ['mousedown', 'click', 'focusin'])
      document.addEventListener(type, ({ target }) => {
        if (!layer?.contains(target as Node)) layer?.remove();
      });
  });
  await part(page, 'panel').getByRole('button', { expanded: true }).click();
  // The keys go on where they were.
  const folded = part(page, 'panel').getByRole('button', { expanded: false });
  await expect(folded).toBeFocused();
  await folded.press('Enter');
  await expect(part(page, 'panel').getByRole('button', { expanded: true }).first()).toBeFocused();
  await expect(refusal(page).text).toHaveValue(ofLength(29));
});

test('the second press of a double press on an answer lands on nothing', async ({ page }) => {
  await fillRefusal(page, 29);
  await refusal(page).button.click();
  const box = await goBack(page).boundingBox();
  await page.evaluate(() => {
    for (const type of ['mousedown', 'click', 'dblclick'])
      document.addEventListener(type, () => document.body.setAttribute('data-heard', type));
  });
  await page.mouse.dblclick((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
  await expect(stop(page)).toHaveCount(0);
  await expect(page.locator('body')).not.toHaveAttribute('data-heard');
  await page.mouse.click(2, 2);
  await expect(page.locator('body')).toHaveAttribute('data-heard');
});
