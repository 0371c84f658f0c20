import type { ComponentChildren, VNode } from 'preact';
import { type Box, boxOf, overlap } from '../drawing/place';
import { makeKept } from './kept';

type Spot = { left: number; top: number };
type Size = { width: number; height: number };

const GAP = 3;
const EDGE = 12;
/** Until it was drawn once. */
const usual: Size = { width: 170, height: 34 };

/**
 * Where what opens the list of deadlines stands: by the list, where nothing is covered; else at the window's edge, where
 * nothing stands just now, which is asked anew each time the page has been scrolled. Where all is full it is a narrow tab
 * at the window's border, until it is pointed at.
 */
export const makeBoard = (
  document: Document,
  isFreeOnPage: (box: Box) => boolean,
  /** What else of ours stands on the page. */
  others: () => readonly Box[] = () => [],
) => {
  const kept = makeKept<Spot | null>(document);
  const keptAtEdge = makeKept<Spot | null>(document);
  let size = usual;
  /** A tab says nothing of how wide the words are. */
  let isMeasured = false;
  let last: Spot | null = null;
  let ours: readonly Box[] = [];
  const isOurs = (place: Box) => ours.some((each) => overlap(place, each));
  const isFree = (place: Box) => !isOurs(place) && isFreeOnPage(place);

  const spotBy = (list: Element): Spot | null => {
    const view = document.defaultView;
    const box = boxOf(list);
    if (!view || !box) return null;
    const [above, below] = [box.top - GAP - size.height, box.top + box.height + GAP];
    const { left } = box;
    // A list that is wider than the window ends where nobody looks.
    const end = Math.min(left + box.width, document.documentElement.clientWidth || view.innerWidth);
    const right = Math.max(left, end - size.width);
    const places = [
      { left: right, top: above },
      { left, top: above },
      // Between what stands above a list at its two ends.
      ...[0.5, 0.35, 0.65].map((share) => ({ left: left + (right - left) * share, top: above })),
      { left: right, top: below },
      { left, top: below },
    ].map((place) => ({ ...place, ...size }));
    const inWindow = places.map((place) => ({
      ...place,
      left: place.left - view.scrollX,
      top: place.top - view.scrollY,
    }));
    const key = JSON.stringify([box, size, view.innerWidth, places.map(isOurs)]);
    return kept(
      key,
      inWindow,
      () => places.find((place) => place.left >= 0 && place.top >= 0 && isFree(place)) ?? null,
    );
  };

  /** Neither at the top, where the banner may come, nor at the lower right, where the panel may be docked. */
  const spotAtEdge = (view: Window): Spot | null => {
    const [right, bottom] = [view.innerWidth - EDGE - size.width, view.innerHeight - EDGE - size.height];
    const places = [
      ...[0, 0.25, 0.5].map((share) => ({ left: EDGE + (right - EDGE) * share, top: bottom })),
      ...[0.75, 0.5, 0.25].flatMap((share) => [EDGE, right].map((left) => ({ left, top: bottom * share }))),
    ].map((place) => ({ ...place, ...size }));
    const onPage = (place: Box): Box => ({
      ...place,
      left: place.left + view.scrollX,
      top: place.top + view.scrollY,
    });
    const key = JSON.stringify([
      size,
      [view.innerWidth, view.innerHeight, view.scrollX, view.scrollY],
      places.map((place) => isOurs(onPage(place))),
    ]);
    const isOpen = (place: Box) => place.left >= EDGE && isFree(onPage(place));
    // Where it stands already, if it can: what hops at each scroll is hard to press.
    const stood = places.find(({ left, top }) => left === last?.left && top === last.top);
    last = keptAtEdge(key, places, () => [...(stood ? [stood] : []), ...places].find(isOpen) ?? null);
    return last;
  };

  const standBy = (list: Element) => {
    const view = document.defaultView;
    const [middle, half] = [(view?.innerWidth ?? 0) / 2, (view?.innerHeight ?? 0) / 2];
    ours = others();
    const spot = spotBy(list);
    const edge = spot ? null : view && spotAtEdge(view);
    const shown = spot
      ? { left: spot.left - (view?.scrollX ?? 0), top: spot.top - (view?.scrollY ?? 0) }
      : (edge ?? { left: 0, top: 2 * half - EDGE - size.height });
    const isUp = !(spot ?? edge) || shown.top > half;
    const isRight = shown.left + size.width / 2 > middle;
    // The list that opens from it is wider than it is, and is to stay within the window.
    const room = {
      '--at': `${shown.left}px`,
      '--across': `${document.documentElement.clientWidth || 2 * middle}px`,
      '--room': `${isUp ? shown.top : 2 * half - shown.top - size.height}px`,
    };
    const side = `${isUp ? 'up' : 'down'} ${isRight ? 'right' : 'left'}`;
    const at = spot ?? edge;
    return at
      ? {
          side,
          style: {
            ...room,
            position: spot ? 'absolute' : 'fixed',
            left: `${at.left}px`,
            top: `${at.top}px`,
          } as const,
        }
      : {
          side: `${side}${isMeasured ? ' tab' : ''}`,
          style: { ...room, position: 'fixed', left: '0', bottom: `${EDGE}px` } as const,
        };
  };

  return {
    at: (list: Element, chip: ComponentChildren): VNode => {
      const { side, style } = standBy(list);
      return (
        <div key="board" class={`board ${side}`} style={style}>
          {chip}
        </div>
      );
    },
    /** Its words are longer in one language than in another. True where that changes its place. */
    measure: (root: ParentNode | null): boolean => {
      const button = root?.querySelector('.board:not(.tab) .deadline-chip > button')?.getBoundingClientRect();
      if (!button || button.width === 0) return false;
      const now = { width: Math.ceil(button.width), height: Math.ceil(button.height) };
      isMeasured = true;
      const isOther = now.width !== size.width || now.height !== size.height;
      size = now;
      return isOther;
    },
  };
};
