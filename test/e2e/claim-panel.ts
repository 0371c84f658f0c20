import type { Frame, JSHandle, Page } from '@playwright/test';
import { expect, home } from './shop';

/** The open claim as the practice console knows it: found by its own order of fields, whatever the layout. */
export type ClaimPanel = {
  frame: Frame;
  field: (part: string) => Promise<Found>;
  button: (label: RegExp) => Promise<Found>;
};
type Found = NonNullable<ReturnType<JSHandle['asElement']>>;

const element = (handle: JSHandle, name: string): Found => {
  const found = handle.asElement();
  if (!found) throw new Error(`the practice console has no ${name}`);
  return found;
};

export const openPanel = async (page: Page, order: string, query: string): Promise<ClaimPanel> => {
  // A page that loads itself anew after what was done there last breaks off the way to the next.
  await expect(() => page.goto(`${home}/Claim/ClaimManagement.aspx?${query}`)).toPass({ timeout: 20_000 });
  const inFrame = page.frames().some((frame) => frame.name() === 'frame_detail');
  await page.evaluate(`row_Open('${order}')`);
  const detail = () => page.frames().find((frame) => frame.name() === 'frame_detail');
  if (inFrame)
    await page.waitForFunction(
      (number) => document.querySelector('iframe')?.contentDocument?.body?.textContent?.includes(number),
      order,
    );
  const frame = (inFrame ? detail() : undefined) ?? page.mainFrame();
  await frame.waitForLoadState('load');
  return {
    frame,
    field: async (part) => element(await frame.evaluateHandle(`panelField('${part}')`), part),
    button: async (label) =>
      element(
        await frame.evaluateHandle((source) => {
          const words = new RegExp(source);
          const all = [...document.querySelectorAll<HTMLElement>('button, input, a, img, span.btn')];
          const fits = all.filter((each) => {
            const value =
              each instanceof HTMLInputElement ? each.value || each.alt : each.getAttribute('alt');
            const box = each.getBoundingClientRect();
            return box.width > 0 && words.test((value || each.textContent || '').replace(/\s/g, ''));
          });
          return fits.find((each) => !fits.some((other) => other !== each && each.contains(other))) ?? null;
        }, label.source),
        String(label),
      ),
  };
};
