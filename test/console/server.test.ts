import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askOn } from './ask';
import type { ClaimStatus, OrderStatus } from './orders/order';
import { type PracticeConsole, startConsole } from './server';

const SERVICE = '/GMKT.INC.Gsm.Web/Service/swe_ClaimBizService.asmx/SetAction';
let practice: PracticeConsole;
beforeAll(async () => {
  practice = await startConsole();
});
afterAll(() => practice.close());
beforeEach(() => practice.reset());

const approve = (contr_no: string) => ({ body: JSON.stringify({ action: 'approve-cancel', contr_no }) });

describe('bad input', () => {
  it.each([
    ['broken JSON', SERVICE, { body: '{"action":' }, 400],
    ['JSON that is no object', SERVICE, { body: '[1,2]' }, 400],
    ['no body', SERVICE, { body: '' }, 400],
    ['an action that there is not', SERVICE, { body: '{"action":"__proto__"}' }, 400],
    ['an action of another screen', SERVICE, { body: '{"action":"ship-order","contr_no":"900000102"}' }, 400],
    [
      'a megabyte of text',
      SERVICE,
      { body: JSON.stringify({ action: 'refuse-cancel', memo: 'あ'.repeat(1_000_000) }) },
      413,
    ],
    ['a clock that goes back', '/practice/clock', { body: '{"days":-1}' }, 400],
    ['a page that there is not', '/GMKT.INC.Gsm.Web/Claim/Nothing.aspx', undefined, 404],
    ['a name of every object', '/GMKT.INC.Gsm.Web/constructor', undefined, 404],
    [
      'a popup of an unknown order',
      '/GMKT.INC.Gsm.Web/Popup/Callcenter/pop_MessageSend.aspx?contr_no=1',
      undefined,
      404,
    ],
    ['a popup of no order', '/GMKT.INC.Gsm.Web/Popup/Claim/pop_ReturnRefund.aspx', undefined, 404],
    ['a way out of the folder', '/practice/client/../server.ts', undefined, 404],
    ['an address that is none', '//', undefined, 400],
  ])('%s gets an answer', async (_what, path, send, status) => {
    const ask = askOn(practice.port);
    expect((await ask(path, send)).status).toBe(status);
    expect((await ask('/GMKT.INC.Gsm.Web/Default.aspx')).status).toBe(200);
  });

  it.each(['1', '', 'abc', '324349888,1', '__proto__'])(
    'an order that there is not gets a message (%j)',
    async (number) => {
      const { status, body } = await askOn(practice.port)(SERVICE, approve(number));
      expect([status, JSON.parse(body)]).toEqual([
        200,
        { d: { ok: false, message: '注文が見つかりません。' } },
      ]);
      expect(practice.requests()).toEqual([]);
    },
  );

  it.each([
    'rows=-5',
    'rows=many',
    'rows=999999',
    'layout=z',
    'lang=xx',
    'grid=none',
    'stat=nothing',
    'stat=%00',
  ])('a strange wish in the address is passed over (%s)', async (query) => {
    expect((await askOn(practice.port)(`/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx?${query}`)).status).toBe(
      200,
    );
  });

  it('a form that was posted back with no button pressed gets a message', async () => {
    const { status, body } = await askOn(practice.port)('/GMKT.INC.Gsm.Web/Claim/ClaimDetail.aspx?layout=c', {
      body: 'a=1',
      type: 'application/x-www-form-urlencoded',
    });
    expect(status).toBe(200);
    expect(body).toContain('処理中にエラーが発生しました。');
  });

  it('text that looks like markup is shown as text', async () => {
    const ask = askOn(practice.port);
    await ask('/GMKT.INC.Gsm.Web/Service/swe_MessageBizService.asmx/SetAction', {
      body: JSON.stringify({
        action: 'send-message',
        contr_no: '324349888',
        category: 'C1',
        subject: 'お知らせ',
        body: '<script>alert(1)</script>です',
      }),
    });
    const { body } = await ask('/GMKT.INC.Gsm.Web/Popup/Callcenter/pop_Inbox.aspx?contr_no=324349888');
    expect(body).not.toContain('<script>alert(1)');
    expect(body).toContain('alert(1)');
  });
});

describe('the state', () => {
  it('has every order and claim status at the start', () => {
    const orders = practice.world.orders(null);
    const orderStatuses: OrderStatus[] = [
      'awaiting-payment',
      'new-order',
      'preparing',
      'delayed',
      'in-transit',
      'delivered',
    ];
    const claimStatuses: ClaimStatus[] = [
      'cancel-requested',
      'cancelling',
      'cancelled',
      'cancel-refused',
      'return-requested',
      'returning',
      'refund-held',
      'collected',
      'returned',
      'exchange-requested',
      'reshipping',
      'exchange-delayed',
      'non-receipt-received',
      'non-receipt-confirming',
      'non-receipt-delayed',
      'withdrawal-requested',
      'withdrawal-held',
      'refunded',
      'part-refunded',
    ];
    expect(orderStatuses.filter((status) => !orders.some((order) => order.status === status))).toEqual([]);
    expect(claimStatuses.filter((status) => !orders.some((order) => order.claim?.status === status))).toEqual(
      [],
    );
  });

  it.each([
    ['324349888', 'キャンセル要請'],
    ['900000106', 'キャンセル中'],
    ['324425405', '配送要請'],
    ['324591337', '配送中'],
  ])('shows on the delivery page that %s is %s', async (order, status) => {
    const { body } = await askOn(practice.port)(
      `/GMKT.INC.Gsm.Web/Service/swe_DeliveryBizService.asmx/GetOrderList?stat=${order}`,
    );
    expect(JSON.parse(body).d.rows[0].cells[1]).toBe(status);
  });

  it('goes back to the start in one call', async () => {
    const ask = askOn(practice.port);
    await ask(SERVICE, approve('324349888'));
    await ask(SERVICE, approve('324349888'));
    expect(practice.penalties()).toHaveLength(1);
    await ask('/practice/reset', { body: '' });
    expect([practice.penalties(), practice.requests()]).toEqual([[], []]);
    expect(practice.world.order('324349888')?.claim?.status).toBe('cancel-requested');
  });

  it.each([
    [6, 'withdrawal-requested'],
    [7, undefined],
  ])('lets a withdrawal without an answer end on the seventh day (day %i)', async (days, status) => {
    await askOn(practice.port)(SERVICE, {
      body: JSON.stringify({
        action: 'request-withdrawal',
        contr_no: '639113332',
        withdrawalFlag: 'Y',
        withdrawalReason: '撤回をお願いします',
      }),
    });
    practice.world.pass(days);
    expect(practice.world.order('639113332')?.claim?.status).toBe(status);
  });

  it.each([
    [2, 'preparing'],
    [3, 'delayed'],
  ])('turns an order late after its ship date (day %i)', (days, status) => {
    practice.world.pass(days);
    expect(practice.world.order('900000102')?.status).toBe(status);
  });

  it('counts a message that failed as none', async () => {
    const { body } = await askOn(practice.port)(
      '/GMKT.INC.Gsm.Web/Service/swe_MessageBizService.asmx/SetAction',
      {
        body: JSON.stringify({
          action: 'send-message',
          contr_no: '900000105',
          category: 'C1',
          subject: 'お知らせ',
          body: 'お知らせです',
        }),
      },
    );
    expect(body).toContain('メッセージ送信完了:0, 失敗:1');
    expect(practice.world.order('900000105')?.toldOn).toBeNull();
  });

  it('says what was refused and not shipped once the round is over', async () => {
    const ask = askOn(practice.port);
    await ask(SERVICE, {
      body: JSON.stringify({ action: 'refuse-cancel', contr_no: '324349888', refusalReason: 'SP' }),
    });
    expect(JSON.parse((await ask('/practice/penalties')).body)).toEqual([]);
    expect(JSON.parse((await ask('/practice/penalties?end=1')).body)).toMatchObject([
      { wrong: 'refused-and-not-shipped', order: '324349888', place: '004 §1' },
    ]);
    expect((await ask('/practice/round?end=1')).body).toContain('拒否した当日に発送していません。');
  });

  it('starts within a second', async () => {
    const start = performance.now();
    const other = await startConsole();
    expect(performance.now() - start).toBeLessThan(1000);
    await other.close();
  });
});
