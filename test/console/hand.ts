import type { ElementHandle, Frame, JSHandle, Locator } from '@playwright/test';

const element = async (handle: JSHandle, what: string): Promise<ElementHandle<HTMLElement | SVGElement>> => {
  const found = handle.asElement();
  if (!found) throw new Error(`the practice page has no ${what}`);
  return found as ElementHandle<HTMLElement>;
};

/** The page's own script knows its fields and buttons by their order; no mark is needed, in any layout. */
export const fieldIn = async (frame: Frame, part: string) =>
  element(await frame.evaluateHandle(`panelField(${JSON.stringify(part)})`), part);

export const buttonIn = async (frame: Frame, call: string) =>
  element(
    await frame.evaluateHandle(
      `Array.from(panelRoot().querySelectorAll('.btn, input[type=image], a > img'))[gsm.calls.indexOf(${JSON.stringify(call)})]`,
    ),
    call,
  );

/**
 * To the middle of the window first, as a person scrolls, away from whatever lies along its edges. What the page draws
 * anew just then is looked for again.
 */
export const clickOn = async (
  find: () => Promise<ElementHandle<HTMLElement | SVGElement>>,
): Promise<void> => {
  for (let tries = 1; ; tries++) {
    const target = await find();
    try {
      await target.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      return await target.click();
    } catch (error) {
      if (tries === 3 || !/not attached/.test(String(error))) throw error;
    }
  }
};

/** By a double press; where the machine is so busy that its second half comes too late, by what it would have been. */
export const openRow = async (cell: Locator, detail: Locator): Promise<void> => {
  const isShown = () =>
    detail
      .first()
      .waitFor({ timeout: 2000 })
      .then(
        () => true,
        () => false,
      );
  // Twice: on a page that has replaced its own events nothing can be sent in its place.
  for (let times = 0; times < 2; times++) {
    await cell.dblclick();
    if (await isShown()) return;
  }
  await cell.dispatchEvent('dblclick');
  await detail.first().waitFor();
};
