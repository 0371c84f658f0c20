import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, pressToChoose } from '../../entrypoints/console.content/guard/choose';
import { markElsewhere } from '../../entrypoints/console.content/guard/elsewhere';
import { makeRemedy } from '../../entrypoints/console.content/guard/remedy';
import type { FieldName, Reading } from '../../entrypoints/console.content/reading/reading';
import type { Remedy } from '../../rules/verdict';
import type { Attempt } from '../../rules/vocabulary';
import { openPage, verdict } from './console-page';

const html = `
  <label><input type="radio" name="flag" id="no" value="1" checked>N</label>
  <label><input type="radio" name="flag" id="yes" value="2">Y</label>
  <input type="radio" name="other" checked>
  <select id="list"><option value="">-</option><option value="a">A</option><option value="b">B</option></select>
  <textarea id="text">書きかけ</textarea><button id="refuse">拒否</button>`;

const radio = (id: string) => {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no #${id}`);
  return found;
};
const list = () => {
  const found = document.getElementById('list');
  if (!(found instanceof HTMLSelectElement)) throw new Error('no list');
  return found;
};

const heard = vi.fn();
const template = vi.fn();
const inquiry = vi.fn();
const message = vi.fn();

/** Y means true and B means something of its own; whatever else stands there means nothing to us. */
const open = () => {
  const { reading, element } = openPage(() => 'block', html);
  const fields: Partial<Record<FieldName, HTMLElement>> = {
    withdrawalFlag: radio('no'),
    reason: list(),
    text: element('text'),
  };
  const now: Reading = {
    ...reading,
    fieldOf: (_action, field) => fields[field],
    formOf: (action) => ({
      ...reading.formOf(action),
      withdrawalFlag: radio('yes').checked,
      reason: list().value === 'b' ? 'other' : null,
    }),
  };
  const attempt: Attempt = {
    ...now.situation,
    action: 'refuse-cancel',
    form: now.formOf('refuse-cancel'),
    orders: 1,
  };
  for (const type of ['input', 'change'])
    document.body.addEventListener(type, ({ target }) =>
      heard(type, target instanceof Element ? target.id : ''),
    );
  const remedy = makeRemedy({ read: () => now, write: message, template, inquiry, choose });
  return { does: (what: Remedy) => remedy(what, { reading: now, attempt }), attempt };
};
const change = (field: `form.${string}`, value?: boolean | string): Remedy => ({
  kind: 'change',
  message: '',
  data: {},
  field,
  ...(value === undefined ? {} : { value }),
});

beforeEach(() => {
  document.body.replaceWith(document.createElement('body'));
  vi.clearAllMocks();
});

describe('a remedy’s button', () => {
  it('chooses Y where it stands at N, and the page hears of it as of a person', () => {
    expect(open().does(change('form.withdrawalFlag', true))).toBe(true);
    expect(radio('yes').checked).toBe(true);
    expect(document.querySelector<HTMLInputElement>('[name=other]')?.checked).toBe(true);
    expect(heard.mock.calls).toEqual([
      ['input', 'yes'],
      ['change', 'yes'],
    ]);
  });

  it('chooses the line of a list that means it', () => {
    open().does(change('form.reason', 'other'));
    expect(list().value).toBe('b');
    expect(document.activeElement?.id).toBe('list');
  });

  it('leaves a list and a choice as they were where nothing means it', () => {
    const { does } = open();
    list().value = 'a';
    does(change('form.reason', 'shipped'));
    does(change('form.withdrawalFlag', 'never'));
    expect(list().value).toBe('a');
    expect(radio('no').checked).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('goes to the field and changes nothing in it', () => {
    expect(open().does(change('form.text'))).toBe(true);
    expect(document.activeElement?.id).toBe('text');
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(['form.title', 'form.nothing'] as const)('does nothing where the page has no %s', (field) => {
    expect(open().does(change(field))).toBe(false);
  });

  it('goes to the button of another action, and presses nothing', () => {
    const { does } = open();
    const pressed = vi.fn();
    document.getElementById('refuse')?.addEventListener('click', pressed);
    expect(does({ kind: 'action', action: 'refuse-cancel' })).toBe(true);
    expect(document.activeElement?.id).toBe('refuse');
    expect(pressed).not.toHaveBeenCalled();
    expect(does({ kind: 'action', action: 'ship-order' })).toBe(false);
  });

  it('writes to the buyer on a page that has no box for it', () => {
    const { does, attempt } = open();
    expect(does({ kind: 'action', action: 'send-message' })).toBe(true);
    expect(message).toHaveBeenCalledExactlyOnceWith(attempt);
  });

  it('is a line to read where the page has no button for what it names', () => {
    const { reading } = openPage(() => 'block', html);
    const remedies = (['refuse-cancel', 'send-message', 'ship-order'] as const).map((action) => ({
      kind: 'action' as const,
      action,
    }));
    const { findings, ...stopped } = verdict('block');
    const named = { ...stopped, findings: findings.map((each) => ({ ...each, remedies })) };
    expect(markElsewhere(named, reading).findings[0]?.remedies).toEqual([
      { kind: 'action', action: 'refuse-cancel' },
      { kind: 'action', action: 'send-message' },
      { kind: 'action', action: 'ship-order', isElsewhere: true },
    ]);
  });

  it('hands over its template or its inquiry with what was about to be done', () => {
    const { does, attempt } = open();
    does({ kind: 'template', template: 'out-of-stock' });
    does({ kind: 'inquiry', inquiry: 'withdraw-claim' });
    expect(template).toHaveBeenCalledExactlyOnceWith(attempt, 'out-of-stock');
    expect(inquiry).toHaveBeenCalledExactlyOnceWith(attempt, 'withdraw-claim');
  });

  it.each([
    ['N', 'Y', true],
    ['N', 'none of them', false],
  ])('presses through a drawn list that stands at %s for %s', (before, wanted, isFound) => {
    document.body.innerHTML =
      '<ul role="listbox"><li role="option">-</li><li role="option" aria-selected="true">N</li><li role="option">Y</li></ul>';
    const options = [...document.querySelectorAll<HTMLElement>('[role=option]')];
    const chosen = () => options.find((each) => each.matches('[aria-selected=true]'))?.textContent;
    for (const option of options)
      option.addEventListener('click', () => {
        for (const each of options) each.setAttribute('aria-selected', String(each === option));
      });
    const list = document.querySelector('ul');
    if (!list) throw new Error('no list');
    expect(choose(list, () => chosen() === wanted)).toBe(false);
    expect(chosen()).toBe(before);
    expect(pressToChoose(list, () => chosen() === wanted)).toBe(isFound);
    expect(chosen()).toBe(isFound ? wanted : before);
  });
});
