import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { Language } from '../../rules/vocabulary';
import { sayIn } from './samples';
import Voice from './voice';

const shown: { root: ShadowRoot; host: HTMLElement }[] = [];

afterEach(() => {
  for (const { root, host } of shown.splice(0)) {
    act(() => render(null, root));
    host.remove();
  }
});

/** Renders into a shadow root, as on the console's pages. `again` redraws with other props. */
export function show(children: ComponentChildren, language: Language = 'en') {
  const host = document.body.appendChild(document.createElement('qsm-guard'));
  const root = host.attachShadow({ mode: 'open' });
  shown.push({ root, host });
  const again = (next: ComponentChildren, spoken = language) =>
    act(() =>
      render(
        <Voice language={spoken} say={sayIn(spoken)}>
          {next}
        </Voice>,
        root,
      ),
    );
  again(children);

  const get = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`${selector} is not shown`);
    return found;
  };
  return {
    root,
    again,
    get,
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: (selector = '.qg') => get(selector).textContent ?? '',
    focused: () => root.activeElement,
    click: (selector: string, detail = 1) =>
      act(() => {
        get(selector).dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }),
        );
      }),
    type: (selector: string, text: string) =>
      act(() => {
        const field = get<HTMLInputElement>(selector);
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    /** True when nobody prevented what the key does by itself. */
    press: (selector: string, key: string, more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...more,
      });
      act(() => {
        get(selector).dispatchEvent(event);
      });
      return !event.defaultPrevented;
    },
  };
}
