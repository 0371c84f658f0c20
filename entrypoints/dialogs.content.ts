import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Deed, DO, SAID, type Said } from './console.content/guard/page-world';

/** Longer texts are no dialog that anyone knows, and would only slow the page down. */
const LONGEST = 4000;

/**
 * Lives in the page's own world, where an error would be reported as the page's.
 * So: everything of ours is tried, everything of theirs is called exactly as they called it.
 */
const main = () => {
  // Taken before any script of the page runs: later ones may have been replaced.
  const { apply, getOwnPropertyDescriptor, defineProperty } = Reflect;
  const { Proxy: Wrapper, CustomEvent, PointerEvent, KeyboardEvent, HTMLFormElement } = window;
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const { preventDefault, composedPath } = Event.prototype;
  const { click } = HTMLElement.prototype;
  const { stringify } = JSON;
  /** Firefox runs the scripts of an updated extension on pages that its older self has wrapped already. */
  const wrapped = Symbol.for('qsm-guard');
  const { submit, requestSubmit } = HTMLFormElement.prototype;

  /** False when the guard says no. Nobody there, or an error: yes. */
  const tell = (node: unknown, said: Said): boolean => {
    try {
      const event = new CustomEvent(SAID, { detail: stringify(said), cancelable: true, composed: true });
      return apply(dispatchEvent, node, [event]);
    } catch {
      return true;
    }
  };

  type Native = (...args: unknown[]) => unknown;
  type Around = (native: () => unknown, args: unknown[], self: unknown) => unknown;
  /** A proxy keeps name, length, properties and `[native code]`: pages look at these. */
  const wrap = (owner: object, name: string, around: Around) => {
    try {
      const descriptor = getOwnPropertyDescriptor(owner, name);
      if (!descriptor || typeof descriptor.value !== 'function' || wrapped in descriptor.value) return;
      defineProperty(descriptor.value, wrapped, {});
      const value = new Wrapper(descriptor.value as Native, {
        apply: (native, self, args: unknown[]) => around(() => apply(native, self, args), args, self),
      });
      defineProperty(owner, name, { ...descriptor, value });
    } catch {
      // Not ours to wrap: the other ways out stay guarded.
    }
  };

  /** Turned into text here, in the browser's place: to do it twice would run the page's code once more. */
  const textOf = (args: unknown[]) => {
    if (args[0] === undefined) return '';
    const text = `${args[0]}`;
    args[0] = text;
    return text.slice(0, LONGEST);
  };

  wrap(window, 'confirm', (native, args) => {
    if (!tell(document, { kind: 'confirm', text: textOf(args) })) return false;
    const yes = native();
    tell(document, { kind: 'answered', yes: yes === true });
    return yes;
  });

  wrap(window, 'alert', (native, args) => {
    tell(document, { kind: 'alert', text: textOf(args) });
    return native();
  });

  // `requestSubmit` needs no wrapping: it fires the submit event, `submit` alone does not.
  wrap(HTMLFormElement.prototype, 'submit', (native, _args, form) => {
    // Perhaps a form of another frame, which is no instance of this frame's classes: `tell` knows a node by itself.
    return tell(form, { kind: 'submit' }) ? native() : undefined;
  });

  // The page declares it as a function, which would run over an accessor of ours: so it is wrapped once it stands.
  let postBack: unknown;
  const wrapPostBack = () => {
    const current = getOwnPropertyDescriptor(window, '__doPostBack')?.value;
    // One that is frozen takes no mark, and would be wrapped again at each event.
    if (current === postBack) return;
    wrap(window, '__doPostBack', (native, [target]) =>
      tell(document, { kind: 'postback', target: typeof target === 'string' ? target : '' })
        ? native()
        : undefined,
    );
    postBack = getOwnPropertyDescriptor(window, '__doPostBack')?.value;
  };

  const send = (node: Element, event: Event) => apply(dispatchEvent, node, [event]);
  const at = { bubbles: true, cancelable: true, composed: true, view: window };
  const key = (name: string, code: string, keyCode: number) => (node: Element) => {
    for (const type of ['keydown', 'keypress', 'keyup'])
      send(node, new KeyboardEvent(type, { ...at, key: name, code, keyCode, which: keyCode }));
  };
  const deeds: Record<Deed, (node: Element) => void> = {
    click: (node) => {
      if ('click' in node) apply(click, node, []);
      else send(node, new PointerEvent('click', at));
    },
    press: (node) => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
        send(node, new PointerEvent(type, at));
      deeds.click(node);
    },
    'key-enter': key('Enter', 'Enter', 13),
    'key-space': key(' ', 'Space', 32),
    submit: (node) => void apply(submit, node, []),
    'request-submit': (node) => void apply(requestSubmit, node, []),
  };

  const onDo = (event: Event) => {
    try {
      // Done already by the older self of a page that is open.
      if (event.defaultPrevented) return;
      // Whatever else comes by that name has no deed in it.
      const does = deeds[(event as CustomEvent<Deed>).detail];
      // Inside of an open shadow root, too, and of whatever frame's kind it is: ours is sent to elements alone.
      const [target] = apply(composedPath, event, []) as [Element];
      if (!does) return;
      apply(preventDefault, event, []);
      does(target);
    } catch {
      // The page's own handlers report their errors themselves.
    }
  };

  try {
    apply(addEventListener, window, [DO, onDo, true]);
    for (const type of ['DOMContentLoaded', 'load'])
      apply(addEventListener, window, [type, wrapPostBack, true]);
  } catch {
    // Without it, going on is done from our own world.
  }
};

export default defineContentScript({
  matches: ['https://qsm.qoo10.jp/*'],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  // The page may call something of its own by that name.
  globalName: false,
  main,
});
