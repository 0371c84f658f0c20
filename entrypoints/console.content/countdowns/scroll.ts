import { framesOf } from '../reading/around';

type Parts = {
  /** Once a frame at most, for each that was scrolled. */
  moved: (scrolled: EventTarget | null) => void;
  rested: () => void;
};

/** A list that draws only what is in sight changes with each step of a scroll: it is looked at when it has stood still. */
const REST_MS = 120;

/** By its kind: in a frame's document it is an element of another window's. */
const isElement = (target: EventTarget | null): target is Element =>
  target !== null && 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;

/** Follows whatever is scrolled in a document. No timer runs but for a moment after the last step. */
export const makeScroll = (document: Document, view: Window, { moved, rested }: Parts) => {
  let last = Number.NEGATIVE_INFINITY;
  let isWaiting = false;
  const scrolled = new Set<EventTarget | null>();
  /** All that has not stood still since. */
  const moving = new Set<EventTarget | null>();

  const frame = () => {
    const all = [...scrolled];
    scrolled.clear();
    for (const each of all) moved(each);
  };
  const rest = () => {
    if (view.performance.now() - last < REST_MS) return wait();
    isWaiting = false;
    moving.clear();
    rested();
  };
  const wait = () => {
    isWaiting = true;
    // A page so busy that its frames take longer is still being scrolled: the next step comes just before a frame.
    view.setTimeout(() => view.requestAnimationFrame(rest), REST_MS);
  };
  const onScroll = ({ target }: Event) => {
    last = view.performance.now();
    if (scrolled.size === 0) view.requestAnimationFrame(frame);
    scrolled.add(target);
    moving.add(target);
    if (!isWaiting) wait();
  };
  return {
    /** Again at each look: `document.open()` takes all listeners away. What stands in a frame is read with the page. */
    listen: () => {
      for (const each of [document, ...framesOf(document)])
        each.addEventListener('scroll', onScroll, { capture: true, passive: true });
    },
    /** Whether this stands in something that is being scrolled; the page as a whole changes nothing by that. */
    isMoving: (node: Node): boolean => [...moving].some((each) => isElement(each) && each.contains(node)),
  };
};
