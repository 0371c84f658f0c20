import type { Since } from '../guard/look';
import { framesOf } from '../reading/around';
import { isTextArea } from '../reading/elements';
import { isHost } from './host';

/** What of an element decides whether it shows, and what it shows. */
const attributes = [
  'class',
  'style',
  'hidden',
  'disabled',
  'src',
  'value',
  'checked',
  'selected',
  'open',
  'alt',
  'title',
  'aria-checked',
  'aria-selected',
];

/** A tab in the background draws no frames. */
const LATEST_MS = 250;
/** What is half there is looked at in vain, unless the rest of it takes long. */
const LOADING_MS = 500;

/** Our own drawing is not looked at; our own places, taken out by the page, are looked after. */
const isOfPage = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
  !isHost(target) && (removedNodes.length > 0 || addedNodes.length === 0 || ![...addedNodes].every(isHost));

/** One look again for whatever has happened since the last: the page, the seller, the clock, the settings. */
export const watchPage = (
  document: Document,
  view: Window,
  refresh: (since: Since) => void,
  typed: (field: Element) => void,
  reopened: () => void,
  /** What a list draws while it is scrolled; it says so itself when it stands still. */
  isMoving: (node: Node) => boolean,
) => {
  let isDue = false;
  let since: Since = 'letters';

  const run = () => {
    if (!isDue) return;
    isDue = false;
    // Once more does no harm, and costs nothing.
    watch(document);
    const most = since;
    since = 'letters';
    refresh(most);
  };
  const next = () => {
    // Behind the picture: what is asked of the page then has been laid out for it, and need not be for us.
    view.requestAnimationFrame(() => view.setTimeout(run));
    view.setTimeout(run, LATEST_MS);
  };
  const soon = (what: Since = 'anything') => {
    if (what === 'anything' || since === 'letters') since = what;
    if (isDue) return;
    isDue = true;
    if (document.readyState !== 'loading') return next();
    document.addEventListener('DOMContentLoaded', next, { once: true });
    view.setTimeout(run, LOADING_MS);
  };

  const observer = new MutationObserver((records) => {
    // `document.open()` takes every listener away, and what is written then can be pressed before the next frame.
    if (records.some(({ target }) => target === document)) reopened();
    if (records.some((record) => isOfPage(record) && !isMoving(record.target))) soon('nodes');
  });
  const watch = (whole: Document) =>
    observer.observe(whole, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: attributes,
    });
  /** A page that is being read would be heard at every element of it, and the first look at it is due anyway. */
  if (document.readyState !== 'loading') watch(document);

  /** What stands in a frame is read with the page around it; each time it loads there is another document in it. */
  const onFrame = ({ target }: Event) => {
    const inner = framesOf(document).find((each) => each.defaultView?.frameElement === target);
    if (!inner) return;
    watch(inner);
    soon();
  };

  const onType = (event: Event) => {
    if (event.composedPath().some(isHost)) return;
    // The window itself is heard too, by events of which nothing is asked here.
    const field = event.target as Element;
    if (event.type === 'input' || event.type === 'change') typed(field);
    // In a field of one line it may be what an order is looked up by.
    soon(event.type === 'input' && isTextArea(field) ? 'letters' : 'anything');
  };
  const events = ['input', 'change', 'resize', 'visibilitychange', 'click'] as const;
  const listen = () => {
    for (const type of events) view.addEventListener(type, onType, true);
    // Every picture of a list would be heard as well: only a page that has frames is listened to.
    // By tag: to look through a long list for none would take longer than all the rest.
    if (!['iframe', 'frame'].some((tag) => document.getElementsByTagName(tag)[0])) return;
    document.addEventListener('load', onFrame, true);
    for (const inner of framesOf(document)) watch(inner);
  };
  listen();

  return { soon, listen };
};
