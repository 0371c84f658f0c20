// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { languages } from '../console/words/words';
import { sceneNames } from './drawn/scenes';
import { styleNames } from './drawn/styles';
import { unrelated } from './drawn/unrelated';
import { openLab } from './lab/open-lab';

// On a machine that is doing other things too, a browser may take its time.
vi.setConfig({ testTimeout: 60_000 });

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

const screenOf: Record<(typeof sceneNames)[number], string> = {
  cancelRequested: 'claims',
  sellersReturn: 'claims',
  withdrawalRunning: 'claims',
  withdrawalHeld: 'claims',
  cancelOrder: 'delivery',
  returnOrder: 'delivery',
  shipUnderClaim: 'delivery',
  message: 'message',
  refund: 'refund',
  home: 'home',
};

describe.each(languages)('in %s', (language) => {
  it.each(sceneNames)(
    '%s is its own screen and no other, at its address and at one that says nothing',
    async (scene) => {
      const found = await lab.page.evaluate(
        ([looks, path]) => looks.map((look) => globalThis.lab.screensOf(look, path)),
        [
          styleNames.map(
            (style) =>
              ({
                scene,
                style,
                language,
                spelling: 'asPrinted',
                list: 'grid',
                detail: 'below',
                decoys: true,
              }) as const,
          ),
          'gmkt.inc.gsm.web/Some/Frame.aspx',
        ] as const,
      );
      // Where the address is silent, a screen may stay unknown; it is never taken for another.
      expect(found.map(([at]) => at)).toEqual(styleNames.map(() => screenOf[scene]));
      expect(new Set(found.map(([, elsewhere]) => elsewhere ?? screenOf[scene]))).toEqual(
        new Set([screenOf[scene]]),
      );
    },
  );
});

it.each(Object.keys(unrelated))('%s is none of the screens', async (name) => {
  const page = unrelated[name];
  expect(page && (await lab.page.evaluate((each) => globalThis.lab.screenAt(each), page))).toBeNull();
});

it('says that a known address with words of another language could not be read', async () => {
  const html =
    '<h2>Cancellations</h2><table><tr><th>Order number</th><td>776206001</td><th>Status</th><td>Requested</td></tr></table><p>Please choose an order. Then press the button below to go on.</p><button>Cancel</button><button>Refuse</button><p>a</p><p>b</p>';
  const reading = await lab.page.evaluate((page) => globalThis.lab.readingAt(page), {
    url: 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx',
    html,
  });
  expect(reading).toEqual({ screen: 'claims', missing: ['language'], controls: [] });
});
