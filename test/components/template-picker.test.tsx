import { describe, expect, it, vi } from 'vitest';
import TemplatePicker from '../../components/template-picker';
import { languages } from '../../rules/vocabulary';
import { blank, fill, lengthOf, templates } from './picker-samples';
import { show } from './show';

const search = 'input[role="combobox"]';
const nothing = { title: '', body: '' };

function pickFrom(
  offered: Parameters<typeof TemplatePicker>[0]['templates'],
  typed = nothing,
  language: (typeof languages)[number] = 'en',
) {
  const heard = { onInsert: vi.fn(), onClose: vi.fn() };
  const shown = show(
    <TemplatePicker
      templates={offered}
      fill={fill}
      blank={blank}
      lengthOf={lengthOf}
      most={1000}
      typed={() => typed}
      today="2026-11-20"
      {...heard}
    />,
    language,
  );
  const selected = () => shown.get('[aria-selected="true"]').dataset.template;
  return { ...heard, ...shown, selected };
}

/** Out of order: the one that fits less stands first. */
const pick = (typed = nothing, language: (typeof languages)[number] = 'en') =>
  pickFrom(templates.toReversed(), typed, language);

describe('choosing a text', () => {
  it.each(languages)('offers the fitting ones first, in words of the reader (%s)', (language) => {
    const { all, text } = pick(nothing, language);
    expect(all('[data-template]').map(({ dataset }) => dataset.template)).toEqual([
      'withdraw-cancel-request',
      'out-of-stock',
      'refund-arrives-card',
    ]);
    expect(text('[data-template="out-of-stock"]')).toContain(templates[0]?.name[language]);
  });

  it('opens with the focus in the search', () => {
    const { focused, get } = pick();
    expect(focused()).toBe(get(search));
  });

  it.each(['stock', '품절', 'ＳＴＯＣＫ', 'お詫び', 'apology stock'])(
    'finds by %s in any language',
    (words) => {
      const { type, all } = pick();
      type(search, words);
      expect(all('[data-template]').map(({ dataset }) => dataset.template)).toEqual(['out-of-stock']);
    },
  );

  it('says when nothing is found, and does nothing on Enter then', () => {
    const { type, text, press, onInsert } = pick();
    type(search, '(*');
    expect(text()).toContain('Nothing found');
    press(search, 'ArrowDown');
    press(search, 'Enter');
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('says where one is written, where a box has none at all', () => {
    const { text } = pickFrom([]);
    expect(text()).toContain('There is no text for this box yet.');
    expect(text()).not.toContain('Nothing found');
  });

  it('moves by arrow keys, around the ends, and names the active one to a screen reader', () => {
    const { press, selected, get } = pick();
    press(search, 'ArrowUp');
    expect(selected()).toBe('refund-arrives-card');
    press(search, 'ArrowDown');
    press(search, 'ArrowDown');
    expect(selected()).toBe('out-of-stock');
    expect(get(search).getAttribute('aria-activedescendant')).toBe(get('[aria-selected="true"]').id);
  });

  it('shows what the buyer will read, its length and the gloss', () => {
    const { press, text } = pick(nothing, 'ko');
    press(search, 'ArrowDown');
    expect(text('.buyer')).toContain('ご注文番号：100200301');
    expect(text('.gloss')).toContain('품절되었습니다');
    expect(text('.preview')).toContain('84/1000자');
  });

  it('needs no gloss in Japanese', () => {
    expect(pick(nothing, 'ja').root.querySelector('.gloss')).toBeNull();
  });
});

describe('ten thousand texts', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => {
    const name = `text ${at}`;
    return {
      id: `own-${at}`,
      name: { ja: name, ko: name, zh: name, en: name },
      fits: true,
      by: 'seller' as const,
    };
  });

  it('are a list of a hundred, and are found by searching', () => {
    const { all, type, text, press, onInsert } = pickFrom(many);
    expect(all('[data-template]')).toHaveLength(100);
    expect(text('.list')).toContain('9900 more');
    const start = performance.now();
    type(search, 'text 9876');
    expect(performance.now() - start).toBeLessThan(500);
    expect(all('[data-template]').map(({ dataset }) => dataset.template)).toEqual(['own-9876']);
    press(search, 'Enter');
    expect(onInsert).toHaveBeenCalledOnce();
  });
});

describe('inserting', () => {
  it.each(['press', 'Enter'])('takes one step where nothing is missing (%s)', (how) => {
    const { press, click, onInsert } = pick();
    if (how === 'press') click('[data-template="out-of-stock"]');
    else {
      press(search, 'ArrowDown');
      press(search, 'Enter');
    }
    expect(onInsert).toHaveBeenCalledExactlyOnceWith('out-of-stock', fill('out-of-stock', {}), 'replace', {});
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'leaves Enter, Escape and arrows to an input method %o',
    (composing) => {
      const { press, onInsert, onClose, selected } = pick();
      for (const key of ['ArrowDown', 'Enter', 'Escape']) expect(press(search, key, composing)).toBe(true);
      expect(selected()).toBe('withdraw-cancel-request');
      expect(onInsert).not.toHaveBeenCalled();
      expect(onClose).not.toHaveBeenCalled();
    },
  );

  it('never overwrites what was typed without asking', () => {
    const { click, text, onInsert, focused } = pick({ title: '', body: '書きかけ' });
    click('[data-template="out-of-stock"]');
    expect(onInsert).not.toHaveBeenCalled();
    expect(text('.yours')).toContain('書きかけ');
    expect(focused()?.textContent).toBe('Back');
    click('.row button:nth-child(2)');
    expect(onInsert).toHaveBeenCalledExactlyOnceWith('out-of-stock', expect.anything(), 'insert', {});
  });

  it('asks for what the page does not have, and inserts nothing with an open blank', () => {
    const { click, type, text, get, focused, onInsert } = pick();
    click('[data-template="withdraw-cancel-request"]');
    const date = get<HTMLInputElement>('input[name="date"]');
    expect(date.type).toBe('date');
    expect(date.min).toBe('2026-11-20');
    expect(text('form')).toContain('Leave enough time');
    click('[type="submit"]');
    expect(onInsert).not.toHaveBeenCalled();
    expect(text('[role="alert"]')).toContain('Deadline');
    expect(focused()).toBe(date);
    type('input[name="date"]', '2026-11-27');
    click('[type="submit"]');
    expect(onInsert).toHaveBeenCalledOnce();
    expect(onInsert.mock.calls[0]?.[1].body).toContain('2026-11-27までに');
  });

  it('shows afterwards what the buyer will read, and how to take it back', () => {
    const { click, text, onClose } = pick();
    click('[data-template="out-of-stock"]');
    expect(text('.buyer')).toContain('誠に申し訳ございません');
    expect(text()).toContain('Ctrl+Z');
    click('button.main');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes back a step by Escape, then closes', () => {
    const { click, press, get, onClose } = pick();
    click('[data-template="withdraw-cancel-request"]');
    press('input[name="date"]', 'Escape');
    expect(onClose).not.toHaveBeenCalled();
    expect(get(search)).toBeTruthy();
    press(search, 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('shows markup in a value as text', () => {
    const markup = { ...fill('out-of-stock', {}), body: '<img src=x onerror=alert(1)>' };
    const { root, text } = show(
      <TemplatePicker
        templates={templates}
        fill={() => markup}
        blank={blank}
        lengthOf={lengthOf}
        typed={() => nothing}
        today="2026-11-20"
        onInsert={vi.fn()}
        onClose={vi.fn()}
      />,
    );
    expect(root.querySelector('img')).toBeNull();
    expect(text('.buyer')).toContain('<img');
  });
});
