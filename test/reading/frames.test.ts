// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { languages } from '../console/words/words';
import { lists } from './drawn/lists';
import { brushOf } from './drawn/page';
import { number } from './drawn/scene';
import { scenes } from './drawn/scenes';
import { openLab } from './lab/open-lab';

// On a machine that is doing other things too, a browser may take its time.
vi.setConfig({ testTimeout: 60_000 });

let lab: Awaited<ReturnType<typeof openLab>>;
beforeAll(async () => {
  lab = await openLab();
}, 120_000);
afterAll(() => lab.close());

const url = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx';
const framed = (outer: string, inner: string) =>
  lab.page.evaluate(([page, within]) => globalThis.lab.framed(page, within), [
    { url, html: outer },
    inner,
  ] as const);

describe.each(languages)('in %s', (language) => {
  const brush = brushOf({ style: 'bullets', language, spelling: 'asPrinted' });
  const scene = scenes.cancelRequested;
  const list = scene.list ? lists.grid(scene.list(brush)) : '';
  const detail = scene.detail(brush);
  const buttons = ['approve-cancel', 'request-withdrawal', 'refuse-cancel'];
  const open = { screen: 'claims', number, status: 'cancel-requested', missing: [] };

  it('the frame with the open claim has the buttons, and what the list around it says', async () => {
    const found = await framed(list, detail);
    expect(found?.inner).toEqual({ ...open, buttons, refusal: 'other' });
    expect(found?.outer).toMatchObject({ ...open, buttons: [] });
  });

  it('the open claim has the buttons, with the list in a frame', async () => {
    const found = await framed(detail, list);
    expect(found?.outer).toEqual({ ...open, buttons, refusal: 'other' });
    expect(found?.inner).toMatchObject({ buttons: [] });
  });

  it('a message popup in a frame is a screen of its own, for the order of the page around it', async () => {
    const found = await framed(
      list + detail,
      `${scenes.message.detail(brush)}<p>${brush.say('claimPanel.orderNumber')}: ${number}</p>`,
    );
    expect(found?.outer).toEqual({ ...open, buttons, refusal: 'other' });
    expect(found?.inner).toMatchObject({
      screen: 'message',
      number,
      status: 'cancel-requested',
      buttons: ['send-message'],
      missing: [],
    });
  });

  it('a refund popup that is a layer of the page has its own button beside those of the page', async () => {
    const layer = `<div>${scenes.refund.detail(brush)}</div>`;
    const found = await framed(list + detail + layer, '');
    expect(found?.outer).toEqual({ ...open, buttons: [...buttons, 'confirm-refund'], refusal: 'other' });
  });
});

it('a text that is written in a frame of its own is a field, and no page to draw in', async () => {
  const found = await lab.page.evaluate((at) => {
    const { lab } = globalThis;
    const html = '<p>書きかけの文章です。</p>';
    const page = lab.readingAt({ url: at, html })?.screen;
    document.body.contentEditable = 'true';
    const text = lab.full();
    document.body.removeAttribute('contenteditable');
    return { page, text };
  }, url);
  expect(found).toEqual({ page: 'claims', text: null });
});
