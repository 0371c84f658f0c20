import { describe, expect, it, vi } from 'vitest';
import Banner, { type Notice } from '../../components/banner';
import { markNames } from '../../components/mark-name';
import { spokenDay } from '../../rules/texts/spoken-day';
import { languages } from '../../rules/vocabulary';
import { show } from './show';

const missing: Notice = { kind: 'missing', parts: ['refusalReason', 'refusalText'] };
const dismiss = 'button.quiet';

describe('the banner', () => {
  it('is not there when there is nothing to say', () => {
    expect(show(<Banner notices={[]} />).text()).toBe('');
  });

  it('is read out as it comes, and its buttons are not', () => {
    const { get } = show(<Banner notices={[missing]} />);
    expect(get('[role=status]').textContent).toContain('could not be checked');
    expect(get('[role=status]').querySelector('button')).toBeNull();
  });

  it.each(languages)('names what was not recognised (%s)', (language) => {
    const { get, text } = show(<Banner notices={[missing]} />, language);
    expect(get('[data-missing]').dataset.missing).toBe('refusalReason refusalText');
    expect(text()).not.toContain('refusalReason');
  });

  it.each(languages)('names what was there on the last good day and is not today (%s)', (language) => {
    const marks = ['field refuse-cancel.reason', 'button refuse-cancel', 'field cancel-order.text'];
    const changed: Notice = { kind: 'changed', since: '2022-08-12', names: markNames(marks) };
    const { text, root } = show(<Banner notices={[changed]} />, language);
    expect(text()).toContain(spokenDay(language, '2022-08-12'));
    expect(text()).not.toContain('2022');
    expect(text()).not.toMatch(/refuse-cancel|\.text|\.reason/);
    expect(root.querySelector('[data-missing]')).toBeNull();
  });

  it('carries no mark of missing parts when none is missing', () => {
    expect(show(<Banner notices={[{ kind: 'reload' }]} />).root.querySelector('[data-missing]')).toBeNull();
  });

  it.each(['fault', 'slow', 'often', 'settings'] as const)(
    'says that the guard is off, and why: %s',
    (why) => {
      expect(show(<Banner notices={[{ kind: 'off', why }]} />).text()).toMatch(
        /guard is off on this page: \w/,
      );
    },
  );

  it.each([
    ['full', /disk is full/],
    ['fault', /missing from your journal/],
  ] as const)('says that nothing could be written down, and that the guard is at work: %s', (why, words) => {
    const { text } = show(<Banner notices={[{ kind: 'unwritten', why }]} />);
    expect(text()).toMatch(words);
    expect(text()).toContain('still checked');
    expect(text()).not.toContain('guard is off');
  });

  it('asks for a reload and does it on a press', () => {
    const onReload = vi.fn();
    const { click, text } = show(<Banner notices={[{ kind: 'reload' }]} onReload={onReload} />);
    expect(text()).toContain('still at work');
    click('button:not(.quiet)');
    expect(onReload).toHaveBeenCalledOnce();
  });

  it('can be made small, and stays in sight', () => {
    const { click, get, text, again } = show(<Banner notices={[missing]} />);
    click(dismiss);
    expect(text()).not.toContain('could not be checked');
    expect(get('[data-missing] button').textContent).toContain('Open the guard');
    again(<Banner notices={[missing]} />);
    expect(text()).not.toContain('could not be checked');
    click('button');
    expect(text()).toContain('could not be checked');
  });

  it('opens again by itself when it has something new to say', () => {
    const { click, again, text } = show(<Banner notices={[missing]} />);
    click(dismiss);
    again(<Banner notices={[missing, { kind: 'off', why: 'fault' }]} />);
    expect(text()).toContain('guard is off');
  });
});
