import { afterEach, describe, expect, it, vi } from 'vitest';
import { SAID } from '../../entrypoints/console.content/guard/page-world';
import type { UnderWay } from '../../entrypoints/shared/under-way';
import type { Action, ClaimStatus, OrderStatus } from '../../rules/vocabulary';
import { openPage } from './console-page';
import { goAway } from './go-away';

afterEach(() => {
  goAway();
  vi.useRealTimers();
});

const order = '762060001';
const left = (some: Partial<UnderWay> = {}): UnderWay => ({
  id: 'entry-left',
  at: new Date().toISOString(),
  action: 'refuse-cancel',
  order,
  before: { claim: 'cancel-requested', order: 'preparing' },
  ...some,
});
const html = (more: string) =>
  `<form id="form"><textarea id="text"></textarea><button type="button" id="refuse">拒否</button></form>${more}`;

/** A page that has just come up after another one let an action out. */
const open = (now: { claim?: ClaimStatus | null; order?: OrderStatus }, more = '') => {
  const page = openPage(() => 'ok', html(more));
  const { situation } = page.reading;
  page.reading.situation = {
    ...situation,
    order: { ...situation.order, status: now.order },
    claim: now.claim ? { status: now.claim } : now.claim,
  };
  const started = page.start();
  const alert = (text: string) =>
    document.dispatchEvent(new CustomEvent(SAID, { detail: JSON.stringify({ kind: 'alert', text }) }));
  return {
    ...page,
    alert,
    inherits: started.inherits,
    look: () => started.seesAnswer(page.reading),
  };
};
const done = [['entry-left', 'done']];
const failed = [['entry-left', 'failed']];

describe('what the page before let out', () => {
  it.each([
    ['キャンセルを拒否しました。', done, ['refused']],
    ['已拒绝取消', done, ['refused']],
    ['理由は30文字以上で入力してください。', failed, []],
    ['お知らせがあります', [], []],
  ])('is answered by "%s", said before anyone knew of it', (text, answered, notes) => {
    const page = open({ claim: 'cancel-requested' });
    page.alert(text);
    page.inherits(left());
    expect(page.answered).toEqual(answered);
    expect(page.notes.map(({ what }) => what)).toEqual(notes);
  });

  it('is answered by what is said after it is known, once', () => {
    const page = open({ claim: 'cancel-requested' });
    page.inherits(left());
    page.alert('お知らせがあります');
    page.alert('キャンセルを拒否しました。');
    page.alert('キャンセルを拒否しました。');
    expect(page.answered).toEqual(done);
    expect(page.notes).toHaveLength(1);
  });

  it('is nothing where nothing was left', () => {
    const page = open({ claim: 'cancel-refused' });
    page.alert('キャンセルを拒否しました。');
    page.inherits(null);
    page.alert('キャンセルを拒否しました。');
    page.look();
    expect(page.answered).toEqual([]);
    expect(page.notes).toEqual([]);
  });

  it('is not answered by what is said a minute later', () => {
    vi.useFakeTimers();
    const page = open({ claim: 'cancel-requested' });
    page.inherits(left());
    vi.advanceTimersByTime(60_001);
    page.alert('キャンセルを拒否しました。');
    expect(page.answered).toEqual([]);
  });

  it('is not answered by what comes of the next press', () => {
    const page = open({ claim: 'cancel-requested' });
    page.inherits(left());
    page.press();
    page.alert('キャンセルを拒否しました。');
    expect(page.answered).toEqual([]);
    expect(page.journal.at(-1)).toMatchObject({ result: 'done' });
  });
});

describe('the state of the order', () => {
  const cases: [Action, before: UnderWay['before'], now: Parameters<typeof open>[0], is: boolean][] = [
    ['refuse-cancel', { claim: 'cancel-requested' }, { claim: 'cancel-refused' }, true],
    ['refuse-cancel', { claim: 'cancel-requested' }, { claim: 'cancel-requested' }, false],
    ['refuse-cancel', { claim: 'cancel-requested' }, { claim: 'cancelled' }, false],
    ['refuse-cancel', { claim: 'cancel-refused' }, { claim: 'cancel-refused' }, false],
    ['refuse-cancel', {}, { claim: 'cancel-refused' }, false],
    ['refuse-cancel', { claim: 'cancel-requested' }, {}, false],
    ['request-withdrawal', { claim: 'return-requested' }, { claim: 'withdrawal-requested' }, true],
    ['request-withdrawal', { claim: 'withdrawal-requested' }, { claim: 'withdrawal-requested' }, false],
    ['rerequest-withdrawal', { claim: 'withdrawal-held' }, { claim: 'withdrawal-requested' }, true],
    ['cancel-withdrawal', { claim: 'withdrawal-requested' }, { claim: 'return-requested' }, true],
    ['cancel-withdrawal', { claim: 'withdrawal-requested' }, { claim: 'withdrawal-held' }, false],
    ['cancel-withdrawal', { claim: 'withdrawal-requested' }, { claim: null }, false],
    ['cancel-withdrawal', { claim: 'withdrawal-requested' }, {}, false],
    ['cancel-withdrawal', { claim: 'return-requested' }, { claim: 'returning' }, false],
    ['cancel-order', { claim: null }, { claim: 'cancelled' }, true],
    ['ship-order', { order: 'preparing' }, { order: 'in-transit' }, true],
    ['ship-order', {}, { order: 'in-transit' }, false],
    ['ship-order', { order: 'delivered' }, { order: 'in-transit' }, false],
    ['send-message', { claim: 'cancel-requested' }, { claim: 'cancelled' }, false],
  ];
  it.each(cases)('after %s, %j before and %j now: %s', (action, before, now, is) => {
    const page = open(now);
    page.inherits(left({ action, before }));
    page.look();
    expect(page.answered).toEqual(is ? done : []);
  });

  it('of another order says nothing', () => {
    const page = open({ claim: 'cancel-refused' });
    page.inherits(left({ order: '762060002' }));
    page.look();
    expect(page.answered).toEqual([]);
  });

  it('answers on the same page too, where no dialog does', () => {
    const page = open({ claim: 'cancel-requested' });
    page.inherits(null);
    page.press();
    page.look();
    expect(page.journal.at(-1)).toMatchObject({ result: null });
    page.reading.situation = { ...page.reading.situation, claim: { status: 'cancel-refused' } };
    page.look();
    expect(page.journal.at(-1)).toMatchObject({ result: 'done' });
    expect(page.notes.map(({ what }) => what)).toEqual(['refused']);
  });
});

describe('what stands on the page', () => {
  it.each([
    ['<p>キャンセルを拒否しました。</p>', done],
    ['<div role="alert">キャンセルを拒否しました</div>', done],
    ['<div role="alert">キャンセル拒否の理由を入力してください</div>', failed],
    ['<p>キャンセル拒否完了</p>', []],
    ['<p>撤回要請が完了しました。</p>', []],
    ['<p>保存しました。</p>', []],
    ['<script>alert("キャンセルを拒否しました。")</script>', []],
    ['<textarea>キャンセルを拒否しました。</textarea>', []],
  ])('%s', (more, answered) => {
    const page = open({ claim: 'cancel-requested' }, more);
    page.inherits(left());
    page.look();
    expect(page.answered).toEqual(answered);
  });

  it('is read as soon as there is what reads it', () => {
    const page = open({ claim: 'cancel-refused' });
    const { evidence } = page.reads;
    page.reads.evidence = undefined;
    page.inherits(left());
    page.look();
    expect(page.answered).toEqual([]);
    page.reads.evidence = evidence;
    page.look();
    expect(page.answered).toEqual(done);
  });

  it('said in a dialog that nothing could read yet is read later, but for the action that it answers alone', async () => {
    const page = open({ claim: 'cancel-requested' });
    const { evidence } = page.reads;
    page.reads.evidence = undefined;
    page.inherits(null);
    page.press();
    page.alert('キャンセルを拒否しました。');
    expect(page.journal.at(-1)).toMatchObject({ result: null });
    page.reads.evidence = evidence;
    page.look();
    expect(page.journal.at(-1)).toMatchObject({ result: 'done' });
    page.look();
    expect(page.notes.map(({ what }) => what)).toEqual(['refused']);

    page.reads.evidence = undefined;
    const pressedAgain = async () => {
      // Two events close together are one press.
      await new Promise((later) => setTimeout(later, 150));
      page.press();
    };
    await pressedAgain();
    page.alert('理由は30文字以上で入力してください。');
    await pressedAgain();
    page.reads.evidence = evidence;
    page.look();
    expect(page.journal.at(-1)).toMatchObject({ result: null });
  });

  it('answers nothing here that stood there before the press', () => {
    const page = open({ claim: 'cancel-requested' }, '<p role="status">キャンセルを拒否しました。</p>');
    page.inherits(null);
    page.press();
    page.look();
    expect(page.journal.at(-1)).toMatchObject({ result: null });
    document.body.insertAdjacentHTML('beforeend', '<p role="status">キャンセルを拒否しました!</p>');
    page.look();
    expect(page.journal.at(-1)).toMatchObject({ result: 'done' });
  });
});

it('is known to the next page as soon as it is out, and again when the seller has said yes', () => {
  const page = open({ claim: 'cancel-requested' });
  page.inherits(null);
  page.press();
  expect(page.out).toMatchObject([{ action: 'refuse-cancel', order, before: { claim: 'cancel-requested' } }]);
  const detail = (said: object) => ({ detail: JSON.stringify(said), cancelable: true });
  document.dispatchEvent(
    new CustomEvent(SAID, detail({ kind: 'confirm', text: 'キャンセルを拒否しますか？' })),
  );
  document.dispatchEvent(new CustomEvent(SAID, detail({ kind: 'answered', text: '', yes: true })));
  expect(page.out).toHaveLength(2);
  expect(page.out[1]?.id).toBe(page.out[0]?.id);
});
