// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutIds } from '../console/visit';
import { languages } from '../console/words/words';
import { openConsole } from './lab/open-console';

let shop: Awaited<ReturnType<typeof openConsole>>;
beforeAll(async () => {
  shop = await openConsole();
}, 120_000);
afterAll(() => shop.close());

const root = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';
const number = '762060001';

/** What each document of the page is read as; the frames after the page itself. */
const readings = async (path: string) => {
  await shop.page.goto(`${root}/${path}`);
  await shop.page.locator('td', { hasText: number }).first().dblclick();
  const { code, page } = shop;
  await expect
    .poll(
      async () => {
        const found = await Promise.all(
          page.frames().map(async (frame) => {
            await frame.evaluate(code);
            return frame.evaluate(() => globalThis.lab.full());
          }),
        );
        return found.some((each) => each && each.controls.length > 0) ? found : null;
      },
      { timeout: 15_000 },
    )
    .not.toBeNull();
  return Promise.all(page.frames().map((frame) => frame.evaluate(() => globalThis.lab.full())));
};

const looks = layoutIds.flatMap((layout) => languages.map((language) => ({ layout, language })));

describe.each(looks)('the practice console in layout $layout, $language', ({ layout, language }) => {
  it('shows a claim that is read whole, with its three buttons in one document', async () => {
    const found = await readings(`Claim/ClaimManagement.aspx?layout=${layout}&lang=${language}`);
    const owners = found.filter((each) => each && each.controls.length > 0);
    const order = shop.console.world.order(number);
    expect(owners).toHaveLength(1);
    expect(owners[0]).toMatchObject({
      screen: 'claims',
      controls: ['approve-cancel', 'refuse-cancel', 'request-withdrawal'],
      orders: 1,
      missing: [],
      situation: {
        order: { number, cartNumber: order?.cart, site: order?.site, status: 'requested', shippedOn: null },
        claim: { type: 'cancel', status: order?.claim?.status, requestedOn: order?.claim?.requestedOn },
      },
    });
  }, 60_000);
});
