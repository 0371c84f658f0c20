import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOn } from './ask';
import { escaped } from './html';
import { type PracticeConsole, startConsole } from './server';
import { layoutIds } from './visit';
import { keysUnder, languages, word, wordings } from './words/words';

const ROOT = '/GMKT.INC.Gsm.Web';
let practice: PracticeConsole;
beforeAll(async () => {
  practice = await startConsole();
});
afterAll(() => practice.close());

const looks = layoutIds.flatMap((layout) => languages.map((language) => ({ layout, language })));

const pages = [
  ['Default.aspx', keysUnder('homeCounters').map((key) => `homeCounters.${key}`)],
  [
    'Claim/ClaimManagement.aspx',
    [
      ...keysUnder('claimGrid').map((key) => `claimGrid.${key}`),
      ...keysUnder('claimStatus').map((key) => `claimStatus.${key}`),
    ],
  ],
  [
    'Claim/ClaimDetail.aspx?contr_no=324349888',
    [
      'claimPanel.title',
      'claimPanel.reason',
      'claimPanel.memo',
      'claimPanel.refusal.title',
      'claimButtons.refuse-cancel',
    ],
  ],
  [
    'Delivery/DeliveryManagement.aspx',
    keysUnder('deliveryGrid')
      .filter((key) => key !== 'empty')
      .map((key) => `deliveryGrid.${key}`),
  ],
  ['Delivery/DeliveryManagementPrime.aspx', ['deliveryGrid.orderNumber', 'orderStatus.delayed']],
  [
    'Service/swe_DeliveryBizService.asmx/GetOrderDetail?contr_no=324425405',
    [...keysUnder('deliveryForm'), ''].filter(Boolean).map((key) => `deliveryForm.${key}`),
  ],
  [
    'Popup/Callcenter/pop_MessageSend.aspx?contr_no=324425405',
    keysUnder('messagePopup').map((key) => `messagePopup.${key}`),
  ],
  [
    'Popup/Claim/pop_ReturnRefund.aspx?contr_no=639113332',
    keysUnder('refundPopup').map((key) => `refundPopup.${key}`),
  ],
  ['Login.aspx', ['login.title']],
] as const;

describe('in layout $layout and language $language', () => {
  it.each(looks)(
    'every page shows the words of the guides ($layout, $language)',
    async ({ layout, language }) => {
      for (const [path, keys] of pages) {
        const { status, body } = await askOn(practice.port)(
          `${ROOT}/${path}${path.includes('?') ? '&' : '?'}layout=${layout}&lang=${language}`,
        );
        expect([path, status]).toEqual([path, 200]);
        // A service wraps its HTML in JSON, a page's script escapes what it holds.
        const text = body.replaceAll('\\n', '\n');
        const missing = keys.filter(
          (key) =>
            !wordings(key, language).some((words) => text.includes(escaped(words)) || text.includes(words)),
        );
        expect({ path, missing }).toEqual({ path, missing: [] });
      }
    },
  );
});

describe('a page', () => {
  it.each([
    'Default.aspx',
    'Claim/ClaimManagement.aspx',
    'Delivery/DeliveryManagement.aspx',
    'Popup/Callcenter/pop_MessageSend.aspx?contr_no=324425405',
    'Login.aspx',
  ])('says that it is not Qoo10 (%s)', async (path) => {
    const { body } = await askOn(practice.port)(`${ROOT}/${path}`);
    for (const language of languages) expect(body).toContain(word('practice.line', language));
  });

  it.each([
    '/GMKT.INC.GSM.Web/claim/claimmanagement.ASPX',
    '/gmkt.inc.gsm.web/Claim/ClaimManagement.aspx',
    '/GMKT.INC.Gsm.Web/PopUp/Callcenter/POP_messagesend.aspx?contr_no=324425405',
  ])('answers in any case of its path (%s)', async (path) => {
    expect((await askOn(practice.port)(path)).status).toBe(200);
  });

  it('keeps the language in the cookie of the console, and reads it there', async () => {
    const ask = askOn(practice.port);
    const { headers } = await ask(`${ROOT}/Default.aspx?lang=zh`);
    expect(headers['set-cookie']).toContain('LANG_SAVE=zh-cn; Path=/');
    const { body } = await ask(`${ROOT}/Default.aspx`, undefined, 'LANG_SAVE=zh-cn');
    expect(body).toContain('取消申请');
  });

  it('goes to the login page when the session has run out', async () => {
    const ask = askOn(practice.port);
    const page = await ask(`${ROOT}/Claim/ClaimManagement.aspx`, undefined, 'session=expired');
    expect([page.status, page.headers.location]).toEqual([302, `${ROOT}/Login.aspx`]);
    const service = await ask(
      `${ROOT}/Service/swe_ClaimBizService.asmx/GetClaimList`,
      undefined,
      'session=expired',
    );
    expect(service.status).toBe(401);
  });

  it('writes Japanese where no guide prints another word', () => {
    expect(word('claimButtons.cancel-withdrawal', 'zh')).toBe('撤回要請のキャンセル');
    expect(word('claimButtons.refund-return', 'ko')).toBe('回収完了/全額払い戻し');
  });
});

describe('a layout', () => {
  const label = word('claimPanel.orderNumber', 'ja');
  it.each([
    ['a', `<th scope="row">${label}</th>`],
    ['b', `<td class="tit"><i class="dot"></i> ${label} :</td>`],
    ['c', `<dt>${label}</dt>`],
    ['d', `<span class="name">${label}<em>*</em></span>`],
  ])('%s has a label of its own kind', async (layout, markup) => {
    const { body } = await askOn(practice.port)(
      `${ROOT}/Claim/ClaimDetail.aspx?contr_no=324349888&layout=${layout}`,
    );
    expect(body).toContain(markup);
  });

  it.each([
    ['a', /<button type="button" class="btn" id="ctl00_[^>]*>キャンセル拒否</],
    ['b', /<a class="btn" href="javascript:btn_cancel_Onclick\(\);">キャンセル</],
    ['b', /<input type="button" class="btn" value="お客様へのメッセージ"/],
    ['c', /<input type="image"[^>]*alt="キャンセル拒否"/],
    ['c', /<img[^>]*alt="キャンセル"/],
    ['d', /<span class="btn" tabindex="0">キャンセル拒否</],
  ])('%s has buttons of its own kind (%s)', async (layout, markup) => {
    const { body } = await askOn(practice.port)(
      `${ROOT}/Claim/ClaimDetail.aspx?contr_no=324349888&layout=${layout}`,
    );
    expect(body).toMatch(markup);
  });

  it.each(['a', 'b'])('%s gives no id twice, whatever the order', async (layout) => {
    for (const { number } of practice.world.orders(null)) {
      const { body } = await askOn(practice.port)(
        `${ROOT}/Claim/ClaimDetail.aspx?contr_no=${number}&layout=${layout}`,
      );
      const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it.each([
    ['zh', '取消的撤回要请', '返品の撤回要請'],
    ['ja', 'キャンセルの撤回要請', '返品の撤回要請'],
  ])('names the withdrawal after the claim (%s)', async (language, ofCancel, ofReturn) => {
    const detail = async (order: string) =>
      (
        await askOn(practice.port)(
          `${ROOT}/Claim/ClaimDetail.aspx?contr_no=${order}&layout=b&lang=${language}`,
        )
      ).body;
    expect(await detail('324349888')).toContain(ofCancel);
    expect(await detail('639113332')).toContain(ofReturn);
  });

  it('left to chance, comes in the order of the seed', async () => {
    const draw = async (seed: number): Promise<string[]> => {
      const other = await startConsole({ layout: 'random', seed });
      const seen: string[] = [];
      for (let page = 0; page < 12; page++) {
        const { body } = await askOn(other.port)(`${ROOT}/Default.aspx`);
        seen.push(/class="layout-(\w)/.exec(body)?.[1] ?? '');
      }
      await other.close();
      return seen;
    };
    const seen = await draw(1);
    expect(await draw(1)).toEqual(seen);
    expect(new Set(seen).size).toBe(4);
  });
});
