import { describe, expect, it, vi } from 'vitest';
import StopDialog from '../../components/stop-dialog';
import type { Verdict } from '../../rules/verdict';
import { languages } from '../../rules/vocabulary';
import { blocked, tooShort, warned } from './samples';
import { show } from './show';

const back = '[data-go="back"]';
const on = '[data-go="on"]';

function stop(verdict: Verdict, mayGoOn = true) {
  const heard = { onBack: vi.fn(), onGoOn: vi.fn(), onRemedy: vi.fn() };
  return {
    ...heard,
    ...show(<StopDialog action="refuse-cancel" verdict={verdict} mayGoOn={mayGoOn} {...heard} />),
  };
}

describe('what stops an action', () => {
  it.each(languages)('is a labelled and described alertdialog with its marks (%s)', (language) => {
    const { get, root } = show(
      <StopDialog
        action="refuse-cancel"
        verdict={blocked}
        onBack={vi.fn()}
        onGoOn={vi.fn()}
        onRemedy={vi.fn()}
      />,
      language,
    );
    const dialog = get('[role="alertdialog"]');
    expect(dialog.dataset).toMatchObject({ action: 'refuse-cancel', level: 'block' });
    expect(dialog.getAttribute('aria-modal')).toBe('true');
    for (const attribute of ['aria-labelledby', 'aria-describedby']) {
      const named = root.getElementById(dialog.getAttribute(attribute) ?? '');
      expect(named?.textContent?.trim()).not.toBe('');
    }
    expect(get(back).textContent).not.toBe('');
    expect(get(on).textContent).not.toBe('');
  });

  it('shows each finding with what and source, and what was not checked', () => {
    const { all, text } = stop(blocked);
    expect(all('[data-rule]').map(({ dataset }) => [dataset.rule, dataset.level])).toEqual([
      ['refusal-other-explained', 'block'],
      ['refusal-not-for-own-delay', 'warn'],
      ['refusal-means-ship-today', 'info'],
    ]);
    const first = text('[data-rule="refusal-other-explained"]');
    expect(first).toContain('8 are missing');
    expect(first).toContain('Guide on refusing a cancel §3.4');
    expect(all('[data-unchecked]').map(({ dataset }) => dataset.unchecked)).toEqual([
      'text-in-buyers-language',
      'unanswered-message-first',
    ]);
    expect(text('[data-unchecked="text-in-buyers-language"]')).toContain('the order’s country');
  });

  it('marks what the shop has made of a block, where it spoke', () => {
    const { all, text } = show(
      <StopDialog
        action="refuse-cancel"
        verdict={warned}
        weakened={[warned.findings[0]?.rule ?? '', 'message-fits']}
        onBack={vi.fn()}
        onGoOn={vi.fn()}
        onRemedy={vi.fn()}
      />,
    );
    expect(all('[data-weakened]')).toHaveLength(1);
    expect(text('[data-weakened]')).toContain('Weakened by your shop’s settings: ');
    expect(stop(warned).all('[data-weakened]')).toEqual([]);
  });

  it('opens with the focus on the way back', () => {
    const { focused, get } = stop(blocked);
    expect(focused()).toBe(get(back));
  });

  it('goes back by the button and by Escape, wherever the focus is', () => {
    const { click, press, onBack } = stop(blocked);
    click(back);
    press(back, 'Escape');
    press('textarea', 'Escape');
    expect(onBack).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['isComposing', { isComposing: true }],
    ['keyCode 229', { keyCode: 229 }],
  ])('leaves Enter and Escape to an input method (%s)', (_, composing) => {
    const { type, press, onBack, onGoOn } = stop(blocked);
    type('textarea', 'でんわで確認');
    expect(press('textarea', 'Enter', composing)).toBe(true);
    expect(press('textarea', 'Escape', composing)).toBe(true);
    expect(onBack).not.toHaveBeenCalled();
    expect(onGoOn).not.toHaveBeenCalled();
  });

  it('keeps its keys from the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { press } = stop(blocked);
    press('textarea', 'Enter');
    press(back, 'Escape');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('holds Tab inside, both ways', () => {
    const { press, get, focused, all } = stop(blocked);
    const first = get('.body');
    expect(press(back, 'Tab')).toBe(false);
    expect(focused()).toBe(first);
    expect(press('.body', 'Tab', { shiftKey: true })).toBe(false);
    expect(focused()).toBe(get(back));
    all('button').at(0)?.focus();
    expect(press('button', 'Tab')).toBe(true);
  });

  it('tells of an action that has no button here, and lets nobody press in vain', () => {
    const remedies = [{ kind: 'action', action: 'request-withdrawal', isElsewhere: true } as const];
    const { all, text } = stop({ ...blocked, findings: [{ ...tooShort, remedies }] });
    const expected = '“Ask to withdraw the claim” instead (no button for it on this screen)';
    expect(all('[data-remedy]')).toEqual([]);
    expect(text('.remedies p')).toBe(expected);
  });

  it('hands over the remedy that was pressed, with its finding', () => {
    const { all, onRemedy } = stop(blocked);
    all('[data-remedy="template"]').at(0)?.click();
    expect(onRemedy).toHaveBeenCalledExactlyOnceWith(
      { kind: 'template', template: 'refusal-other' },
      tooShort,
    );
  });
});

describe('going on', () => {
  it('takes one more press on a warning', () => {
    const { click, onGoOn, root } = stop(warned);
    expect(root.querySelector('textarea')).toBeNull();
    click(on);
    expect(onGoOn).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('does not take the second press of a double press that began on the page', () => {
    const { click, onGoOn } = stop(warned);
    click(on, 2);
    expect(onGoOn).not.toHaveBeenCalled();
  });

  it('does not take a key that is still held down, nor the second of a double press, on either button', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
    const { press, click, onBack } = stop(warned);
    for (const button of [on, back]) {
      clock.mockReturnValue(1400);
      expect(press(button, 'Enter')).toBe(false);
      clock.mockReturnValue(1600);
      expect(press(button, 'Enter', { repeat: true })).toBe(false);
      expect(press(button, 'Enter')).toBe(true);
    }
    click(back, 2);
    expect(onBack).not.toHaveBeenCalled();
    clock.mockRestore();
  });

  it('does not take a key that went down on the page, and presses where the focus is by now', () => {
    const { get } = stop(warned);
    const pressed = new KeyboardEvent('keypress', { key: 'Enter', bubbles: true, cancelable: true });
    expect(get(back).dispatchEvent(pressed)).toBe(false);
  });

  it.each([
    ['', false],
    ['  済  み ', true],
    ['済み', false],
    ['電話済', true],
    ['👍🏽👍', false],
    ['👍🏽👍👍', true],
  ])('on a block with the reason %j: %s', (reason, goes) => {
    const { type, click, onGoOn, focused, get, root } = stop(blocked);
    type('textarea', reason);
    click(on);
    if (goes) expect(onGoOn).toHaveBeenCalledExactlyOnceWith(reason.trim());
    else {
      expect(onGoOn).not.toHaveBeenCalled();
      expect(focused()).toBe(get('textarea'));
      expect(root.querySelector('[role="alert"]')?.textContent).toContain('3');
    }
  });

  it('is not offered on a block where the policy forbids it, and says so', () => {
    const { root, text } = stop(blocked, false);
    expect(root.querySelector(on)).toBeNull();
    expect(root.querySelector('textarea')).toBeNull();
    expect(text()).toContain('settings do not allow');
  });

  it('stays on a warning whatever the policy says of blocks', () => {
    expect(stop(warned, false).root.querySelector(on)).not.toBeNull();
  });
});
