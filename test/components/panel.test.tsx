import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Panel from '../../components/panel';
import type { Finding, Option, Verdict } from '../../rules/verdict';
import { languages } from '../../rules/vocabulary';
import { blocked, clear, options, ownDelay, tooShort, unsure } from './samples';
import { show } from './show';

const option = (verdict: Option['verdict'], action: Option['action'] = 'refuse-cancel'): Option => ({
  action,
  verdict,
  consequences: [],
  fits: true,
  advised: false,
});
const panel = (shown: readonly Option[], onRemedy = vi.fn()) => <Panel options={shown} onRemedy={onRemedy} />;

afterEach(() => vi.useRealTimers());

describe('the panel', () => {
  it.each(languages)(
    'shows every finding and every unchecked rule before anything is pressed (%s)',
    (language) => {
      const { all } = show(panel(options), language);
      expect(all('[data-rule]').map(({ dataset }) => `${dataset.rule} ${dataset.level}`)).toEqual([
        'refusal-other-explained block',
        'refusal-not-for-own-delay warn',
        'refusal-means-ship-today info',
      ]);
      expect(all('[data-unchecked]')).toHaveLength(4);
      for (const line of all('[data-rule], [data-unchecked]')) expect(line.textContent).not.toBe('');
    },
  );

  it.each([
    ['clear', clear, 'Clear'],
    ['ok with something unchecked', unsure, 'Not checked'],
    ['blocked', blocked, 'Not allowed'],
  ])('says in a word how an action stands: %s', (_, verdict, word) => {
    expect(show(panel([option(verdict)])).text('.badge')).toBe(word);
  });

  it('marks the rules about an action that the shop has weakened, though they say nothing', () => {
    const { all } = show(
      panel([{ ...option(clear), weakened: ['message-fits'] }, option(clear, 'approve-cancel')]),
    );
    expect(all('.action-verdict').map((each) => each.querySelectorAll('[data-weakened]').length)).toEqual([
      1, 0,
    ]);
  });

  it('names a rule that crashed as one that went wrong, not as one that could not read', () => {
    const crashed: Verdict = { ...clear, unchecked: [{ rule: 'message-fits', missing: ['crashed'] }] };
    expect(show(panel([option(crashed)])).text('[data-unchecked]')).toContain('went wrong');
  });

  it('tells where it is written and what to do on demand', () => {
    const onRemedy = vi.fn();
    const { click, root, text, all } = show(panel([option(blocked)], onRemedy));
    expect(root.querySelector('.source')).toBeNull();
    click('[aria-expanded="false"]');
    expect(text('[data-rule="refusal-other-explained"]')).toContain('Guide on refusing a cancel §3.4');
    all('[data-remedy="template"]').at(0)?.click();
    expect(onRemedy).toHaveBeenCalledExactlyOnceWith(
      { kind: 'template', template: 'refusal-other' },
      tooShort,
      'refuse-cancel',
    );
  });

  it('keeps open what is open while the seller types', () => {
    const { click, again, root, all } = show(panel([option(blocked)]));
    click('[aria-expanded="false"]');
    const head = root.querySelector('.head');
    again(panel([option({ ...blocked, findings: [{ ...tooShort, data: { missing: 7 } }, ownDelay] })]));
    expect(all('[aria-expanded="true"].bare')).toHaveLength(2);
    expect(root.querySelector('.head')).toBe(head);
  });

  it('folds to a pill that still says the gravest of all, and opens again', () => {
    const { click, text, root } = show(panel([option(clear), option(blocked, 'approve-cancel')]));
    click('header [aria-expanded="true"]');
    expect(text()).toContain('Not allowed');
    expect(root.querySelector('[data-rule]')).toBeNull();
    click('.pill');
    expect(root.querySelector('[data-rule]')).not.toBeNull();
  });

  it('of an order about which nothing can be done is named for its deadlines, and calls nothing clear', () => {
    const days = <Panel options={[]} onRemedy={vi.fn()} />;
    expect(show(days).text('h2')).toBe('Deadlines');
    const { get, text } = show(<Panel options={[]} folded onRemedy={vi.fn()} />);
    expect(text('button')).toBe('Deadlines');
    expect(get('button').getAttribute('aria-label')).toBe('Deadlines. Open');
    expect(get('section').getAttribute('aria-label')).toBe('QSM Claim Guard: Deadlines');
  });

  it('puts what was not checked before a mere note when folded', () => {
    const note = { ...clear, level: 'info' as const };
    const { text } = show(<Panel options={[option(note), option(unsure)]} folded onRemedy={vi.fn()} />);
    expect(text()).toBe('Not checked');
  });

  it('speaks only when a level has changed and stood for a moment', () => {
    vi.useFakeTimers();
    const { again, text } = show(panel([option(clear)]));
    const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
    wait(1000);
    expect(text('[role="status"]')).toBe('Refuse the cancel: Clear');
    again(panel([option(blocked)]));
    wait(500);
    expect(text('[role="status"]')).toBe('Refuse the cancel: Clear');
    again(panel([option({ ...blocked, findings: [{ ...tooShort, data: { missing: 7 } }] })]));
    wait(500);
    expect(text('[role="status"]')).toBe('Refuse the cancel: Not allowed');
  });

  it('changes its language at once', () => {
    const { again, text } = show(panel([option(blocked)]), 'ja');
    expect(text('h3')).toBe('キャンセル拒否');
    again(panel([option(blocked)]), 'ko');
    expect(text('h3')).toBe('취소 거부');
    expect(text('.badge')).toBe('불가');
  });

  it('shows an id where a text is missing, rather than nothing', () => {
    const nameless: Finding = { ...tooShort, rule: 'memo-is-written', message: 'empty' };
    const { text } = show(panel([option({ ...blocked, findings: [nameless] })]));
    expect(text('[data-rule]')).toContain('memo-is-written');
  });
});
