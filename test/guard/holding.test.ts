import { afterEach, describe, expect, it, vi } from 'vitest';
import { startGuard } from '../../entrypoints/console.content/guard/guard';
import { DO, SAID } from '../../entrypoints/console.content/guard/page-world';
import type { Level } from '../../rules/vocabulary';
import { openPage } from './console-page';
import { goAway } from './go-away';

afterEach(goAway);

const open = (level: Level) => {
  let now = level;
  const page = openPage(() => now);
  page.start();
  const becomes = (next: Level) => {
    now = next;
  };
  return { ...page, becomes };
};
/** What the page's world says; true when it may go on. */
const said = (detail: unknown, on: EventTarget = document) =>
  on.dispatchEvent(new CustomEvent(SAID, { detail: JSON.stringify(detail), cancelable: true }));
const key = (init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  document.getElementById('refuse')?.dispatchEvent(event);
  return event;
};

describe('a press', () => {
  const levels = { ok: 1, info: 1, warn: 0, block: 0 };
  for (const [level, times] of Object.entries(levels))
    it(`with the verdict ${level} reaches the page ${times} times`, () => {
      const page = open(level as Level);
      page.press();
      expect(page.went).toHaveBeenCalledTimes(times);
      expect(page.asked).toHaveLength(1 - times);
    });

  it('on a warning goes on with the second, deliberate one', () => {
    const page = open('warn');
    page.press();
    page.asked[0]?.goOn(null);
    expect(page.went).toHaveBeenCalledTimes(1);
    expect(page.journal.map(({ went }) => went)).toEqual([null, 'on']);
    // Whoever works by the keys goes on from there.
    expect(document.activeElement).toBe(page.element('refuse'));
  });

  it('that went on once is asked about again the next time', () => {
    const page = open('warn');
    page.press();
    page.asked[0]?.goOn(null);
    page.press();
    expect(page.went).toHaveBeenCalledTimes(1);
    expect(page.asked).toHaveLength(2);
  });

  for (const reason of [null, '', '  '])
    it(`on a block does not go on with the reason ${JSON.stringify(reason)}`, () => {
      const page = open('block');
      page.press();
      page.asked[0]?.goOn(reason);
      expect(page.went).not.toHaveBeenCalled();
    });

  it('on a block goes on with a typed reason, which the journal keeps', () => {
    const page = open('block');
    page.press();
    page.asked[0]?.goOn('お客様と電話で確認済み');
    expect(page.went).toHaveBeenCalledTimes(1);
    expect(page.journal.at(-1)).toMatchObject({
      went: 'on',
      reason: 'お客様と電話で確認済み',
      level: 'block',
    });
  });

  it('on a block does not go on where the policy says so, whatever is typed', () => {
    const page = open('block');
    page.parts.mayGoOn = () => false;
    goAway();
    page.start();
    page.press();
    page.asked[0]?.goOn('理由');
    expect(page.went).not.toHaveBeenCalled();
  });

  it('while the question is open leaks nothing and asks nothing more', () => {
    const page = open('block');
    for (const _ of [1, 2, 3]) page.press();
    expect(page.went).not.toHaveBeenCalled();
    expect(page.asked).toHaveLength(1);
  });

  it('on what the window around a frame has seen first, which is of that one’s kind, is held', () => {
    const page = openPage(() => 'block');
    const other = document.body.appendChild(document.createElement('iframe')).contentDocument;
    const anew = page.element('form').appendChild((other ?? document).createElement('button'));
    expect(anew).not.toBeInstanceOf(Element);
    anew.type = 'button';
    anew.addEventListener('click', page.went);
    page.reading.controls = page.reading.controls.map((control) => ({ ...control, element: anew }));
    page.start();
    anew.click();
    expect(page.went).not.toHaveBeenCalled();
    expect(page.asked).toHaveLength(1);
  });

  it('on a button in the open shadow root of what is known is held, and goes on there', () => {
    const page = openPage(
      () => 'block',
      '<textarea id="text"></textarea><x-button id="refuse">拒否</x-button>',
    );
    const root = page.element('refuse').attachShadow({ mode: 'open' });
    root.innerHTML = '<button type="button"><slot></slot></button>';
    const inner = root.querySelector('button');
    const acts = vi.fn();
    inner?.addEventListener('click', acts);
    page.start();
    inner?.click();
    expect(acts).not.toHaveBeenCalled();
    expect(page.asked).toHaveLength(1);
    page.asked[0]?.goOn('確認済み');
    expect(acts).toHaveBeenCalledTimes(1);
    expect(page.asked).toHaveLength(1);
  });

  it('taken back puts the focus into the field that the finding names', () => {
    const page = open('block');
    page.press();
    page.asked[0]?.back();
    expect(document.activeElement?.id).toBe('text');
    expect(page.journal.at(-1)).toMatchObject({ went: 'back' });
  });

  it('is judged anew when the seller goes on: what became worse meanwhile is asked about', () => {
    const page = open('warn');
    page.press();
    page.becomes('block');
    page.asked[0]?.goOn(null);
    expect(page.went).not.toHaveBeenCalled();
    expect(page.asked[1]?.seen.verdict.level).toBe('block');
  });

  it('does not go on where another order has come up under the question', () => {
    const page = open('warn');
    page.press();
    page.becomes('ok');
    const { order } = page.reading.situation;
    page.reading.situation = { ...page.reading.situation, order: { ...order, number: '762060002' } };
    page.asked[0]?.goOn(null);
    expect(page.went).not.toHaveBeenCalled();
    expect(page.journal.at(-1)).toMatchObject({ went: 'back' });
  });

  it('by an input method is none', () => {
    const page = open('block');
    expect(key({ key: 'Enter', isComposing: true }).defaultPrevented).toBe(false);
    expect(key({ key: 'Process', keyCode: 229 }).defaultPrevented).toBe(false);
    expect(page.asked).toHaveLength(0);
    expect(key({ key: 'Enter' }).defaultPrevented).toBe(true);
  });
});

const question = {
  kind: 'confirm',
  text: 'キャンセルできない状態に限り、キャンセル拒否を選択できます。キャンセルを拒否しますか？',
};
describe('the page asking by itself', () => {
  it('is refused when the action it asks about is blocked', () => {
    const page = open('block');
    expect(said(question)).toBe(false);
    expect(page.asked).toHaveLength(1);
  });

  it.each(['ログアウトしますか？', '', 'このページを離れますか？', 'Are you sure?'])(
    'passes with a question we do not know: %s',
    (text) => {
      const page = open('block');
      expect(said({ kind: 'confirm', text })).toBe(true);
      expect(page.asked).toHaveLength(0);
    },
  );

  it('passes after a press that was let go', () => {
    const page = open('ok');
    page.press();
    page.becomes('block');
    expect(said(question)).toBe(true);
  });

  it('passes without a second question where the seller went on', () => {
    const page = open('warn');
    expect(said(question)).toBe(false);
    page.asked[0]?.goOn(null);
    expect(said(question)).toBe(true);
    expect(page.asked).toHaveLength(1);
  });
});

describe('what was pressed before the page asks', () => {
  const ask = (change: (page: ReturnType<typeof openPage>) => void, text: string = question.text) => {
    const page = openPage(
      () => 'block',
      '<textarea id="text"></textarea><button id="refuse">拒否</button><button id="other">進む</button>',
    );
    change(page);
    page.start();
    const pressed = vi.fn();
    page.element('other').addEventListener('click', pressed);
    page.element('other').click();
    return { ...page, pressed, isLet: said({ kind: 'confirm', text }) };
  };
  const unknown = (page: ReturnType<typeof openPage>) => {
    page.reading.controls = [];
  };

  it.each([
    ['a button of another word', () => {}],
    ['a button where none is known', unknown],
  ])('is what going on presses: %s', (_, change) => {
    const page = ask(change);
    expect(page.isLet).toBe(false);
    page.asked[0]?.goOn('確認済み');
    expect(page.pressed).toHaveBeenCalledTimes(2);
    expect(page.went).not.toHaveBeenCalled();
  });

  it('may be nothing that can be pressed again: the seller goes on, and presses again', () => {
    const page = openPage(() => 'block');
    unknown(page);
    page.start();
    expect(said(question)).toBe(false);
    page.asked[0]?.goOn('確認済み');
    expect(said(question)).toBe(true);
    expect(page.asked).toHaveLength(1);
  });

  it('is no action where the page asks for nothing that it needs', () => {
    const page = ask((each) => {
      unknown(each);
      each.reading.fieldOf = () => undefined;
    });
    expect(page.isLet).toBe(true);
  });

  it('is no action where the words may mean another one, too', () => {
    expect(ask(unknown, 'キャンセルしますか？').isLet).toBe(true);
  });
});

describe('a page that uses one press for two actions', () => {
  const approve = { kind: 'confirm', text: 'この注文をキャンセルしますか？' };
  const openBoth = () => {
    const page = open('ok');
    document
      .getElementById('form')
      ?.insertAdjacentHTML(
        'beforeend',
        '<input type="hidden" name="__EVENTTARGET"><button type="button" id="approve">承認</button>',
      );
    const { reading } = page;
    reading.controls = [
      ...reading.controls,
      { element: page.element('approve'), marks: ['label', 'handler'], action: 'approve-cancel' },
    ];
    page.element('approve').click();
    return page;
  };

  it('may ask about what was pressed, in whatever words, before anything else', () => {
    const page = openBoth();
    page.becomes('block');
    expect(said(question)).toBe(true);
    expect(page.asked).toHaveLength(0);
  });

  it('is asked about the second one when it asks for it', () => {
    const page = openBoth();
    expect(said(approve)).toBe(true);
    said({ kind: 'answered', text: '', yes: true });
    page.becomes('block');
    expect(said(approve)).toBe(true);
    said({ kind: 'answered', text: '', yes: true });
    expect(said(question)).toBe(false);
    expect(page.asked[0]?.seen.attempt.action).toBe('refuse-cancel');
  });

  it.each([
    ['approve', true],
    ['refuse', false],
  ])('may post for what was pressed and nothing else: %s, %s', (target, may) => {
    const page = openBoth();
    page.becomes('block');
    expect(said({ kind: 'postback', target })).toBe(may);
    const hidden = document.querySelector<HTMLInputElement>('[name=__EVENTTARGET]');
    if (hidden) hidden.value = target;
    expect(said({ kind: 'submit' }, page.element('form'))).toBe(may);
  });
});

describe('a form sent by the page itself', () => {
  const sends = () => said({ kind: 'submit' }, document.getElementById('form') ?? document);

  it('is refused when the only action in it is blocked', () => {
    const page = open('block');
    expect(sends()).toBe(false);
    expect(page.asked).toHaveLength(1);
  });

  it('passes when a search or anything else can send it too', () => {
    const page = open('block');
    document.getElementById('form')?.insertAdjacentHTML('beforeend', '<button>検索</button>');
    expect(sends()).toBe(true);
    expect(page.asked).toHaveLength(0);
  });

  it.each([
    ['refuse', false],
    ['search', true],
  ])('that names %s as its target may leave: %s', (target, may) => {
    const page = open('block');
    const field = '<input type="hidden" name="__EVENTTARGET"><button>検索</button>';
    document.getElementById('form')?.insertAdjacentHTML('beforeend', field);
    const hidden = document.querySelector<HTMLInputElement>('[name=__EVENTTARGET]');
    if (hidden) hidden.value = target;
    expect(sends()).toBe(may);
    expect(page.asked).toHaveLength(may ? 0 : 1);
  });
});

describe('what the page says afterwards', () => {
  it.each([
    ['キャンセルを拒否しました。', 'done', 1],
    ['已拒绝取消', 'done', 1],
    ['理由は30文字以上で入力してください。', 'failed', 0],
    ['処理中にエラーが発生しました。', 'failed', 0],
  ])('%s is written down as %s', (text, result, notes) => {
    const page = open('ok');
    page.press();
    said({ kind: 'alert', text });
    expect(page.journal.at(-1)).toMatchObject({ action: 'refuse-cancel', went: 'through', result });
    expect(page.notes.map(({ what }) => what)).toEqual(Array(notes).fill('refused'));
  });

  it('is written down with the rules that could not be checked', () => {
    const page = open('ok');
    page.parts.judge = () => ({
      level: 'ok',
      findings: [],
      unchecked: [{ rule: 'refusal-other-explained', missing: ['form.text'] }],
    });
    goAway();
    page.start();
    page.press();
    expect(page.journal.at(-1)).toMatchObject({
      level: 'ok',
      rules: [],
      unchecked: ['refusal-other-explained'],
      went: 'through',
    });
  });

  it('is that of one action where the page takes long to ask about it', () => {
    const clock = vi.spyOn(performance, 'now');
    const page = open('ok');
    page.press();
    clock.mockReturnValue(performance.now() + 3000);
    expect(said(question)).toBe(true);
    said({ kind: 'answered', yes: true });
    said({ kind: 'alert', text: 'キャンセルを拒否しました。' });
    clock.mockRestore();
    expect(new Set(page.journal.map(({ id }) => id)).size).toBe(1);
    expect(page.journal.at(-1)).toMatchObject({ went: 'through', result: 'done' });
  });

  it('is nothing to us when no action was let out', () => {
    const page = open('ok');
    said({ kind: 'alert', text: 'キャンセルを拒否しました。' });
    expect(page.journal).toEqual([]);
    expect(page.notes).toEqual([]);
  });

  it('may be a no of the seller to the page’s own question', () => {
    const page = open('ok');
    page.press();
    said(question);
    said({ kind: 'answered', text: '', yes: false });
    expect(page.journal.at(-1)).toMatchObject({ went: 'back', result: null });
  });

  it('is unknown when the page goes away in silence', () => {
    const page = open('ok');
    page.press();
    window.dispatchEvent(new Event('pagehide'));
    expect(page.journal.at(-1)).toMatchObject({ result: 'unknown' });
  });
});

describe('forged events', () => {
  it.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '{"kind":"go"}',
    '{"kind":"confirm"}',
    '{"kind":"alert","text":7}',
    '{"kind":"answered","yes":"yes"}',
  ])('of our name with %j change nothing', (detail) => {
    const page = open('block');
    document.dispatchEvent(new CustomEvent(SAID, { detail, cancelable: true }));
    document.getElementById('refuse')?.dispatchEvent(new CustomEvent(DO, { detail, cancelable: true }));
    expect(page.asked).toHaveLength(0);
    page.press();
    expect(page.went).not.toHaveBeenCalled();
  });
});

describe('a question asked through another frame', () => {
  /** A frame that shows nothing of the console, with a guard of its own. */
  const openFrame = (page: ReturnType<typeof openPage>) => {
    document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>');
    const view = document.querySelector('iframe')?.contentWindow;
    if (!view) throw new Error('no frame');
    startGuard({ ...page.parts, document: view.document, view: view.window, read: () => null });
    return view.document;
  };

  it.each([
    ['block', question.text, false, 1],
    ['ok', question.text, true, 0],
    ['block', 'ログアウトしますか？', true, 0],
  ] as const)('with the page judged %s, "%s" passes: %s', (level, text, passes, asked) => {
    const page = open(level);
    const frame = openFrame(page);
    expect(said({ kind: 'confirm', text }, frame)).toBe(passes);
    expect(page.asked).toHaveLength(asked);
  });

  it('is the page’s own where the page has just let it out, and is not asked about again', () => {
    const page = open('ok');
    const frame = openFrame(page);
    page.press();
    page.becomes('block');
    expect(said(question, frame)).toBe(true);
    expect(page.asked).toHaveLength(0);
    said({ kind: 'answered', text: '', yes: false }, frame);
    expect(page.journal.at(-1)).toMatchObject({ went: 'back' });
  });
});
