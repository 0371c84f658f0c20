import { keys, presses } from '../../../components/stand-alone';
import { isHost } from '../drawing/host';
import { isField } from '../reading/elements';

/**
 * `decides`: the browser is about to do what was asked for, here an action is held or let go.
 * `leads`: comes before or around it; nothing is asked, but a page may act on it already.
 */
export type Exit = {
  event: Event;
  /** As far as anything is read: not into shadow roots. */
  element: Element;
  /** In an open one, what acts. */
  inmost: Element;
  manner: 'click' | 'key' | 'submit' | 'leading';
};

/** True: nothing of this event reaches the page. */
export type OnExit = (exit: Exit) => boolean;

/** An input method's own Enter commits a conversion: it is no press of anything. */
export const isPressKey = (event: Event): event is KeyboardEvent =>
  event instanceof KeyboardEvent &&
  !event.isComposing &&
  event.keyCode !== 229 &&
  (event.key === 'Enter' || event.key === ' ');

const mannerOf = (event: Event): Exit['manner'] | null => {
  if (event.type === 'click' || event.type === 'submit') return event.type;
  if (event instanceof KeyboardEvent && !isPressKey(event)) return null;
  return event.type === 'keydown' ? 'key' : 'leading';
};

/** By its shape: what the page around a frame has seen first is of that page's kind, here too. */
const asElement = (target: EventTarget | null | undefined): Element | null =>
  target && 'closest' in target ? (target as Element) : null;

/** What was pressed. A submit is its button's, if it has one. */
const elementOf = (event: Event): Element | null =>
  (event instanceof SubmitEvent && event.submitter) || asElement(event.target);

/** There Enter and Space are text, or send the form by a button's click, which comes by itself. SVG elements have no isContentEditable. */
const isTypedIn = (element: Element) => isField(element) || (element as HTMLElement).isContentEditable;

/** Every way in which an event can carry an action out of this document, caught before the page sees it. */
export const watchExits = (view: Window, onExit: OnExit) => {
  const listen = (event: Event) => {
    if (event.composedPath().some(isHost)) return;
    const manner = mannerOf(event);
    const element = manner && elementOf(event);
    if (!manner || !element) return;
    const inmost = (manner !== 'submit' && asElement(event.composedPath()[0])) || element;
    if (event instanceof KeyboardEvent && isTypedIn(inmost)) return;
    if (!onExit({ event, element, inmost, manner })) return;
    event.stopImmediatePropagation();
    // On the others it would only keep the focus from moving.
    if (manner !== 'leading') event.preventDefault();
  };
  /** Again after `document.open()`, which drops every listener of the window; twice is once. */
  return () => {
    // None of the leading ones is ever cancelled: a page that is touched scrolls as before.
    for (const type of [...presses, ...keys, 'submit'])
      view.addEventListener(type, listen, { capture: true, passive: /^touch/.test(type) });
  };
};
