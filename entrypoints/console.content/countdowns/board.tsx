import type { ComponentChildren, VNode } from 'preact';
import { type Box, boxOf } from '../drawing/place';
import { makeKept } from './kept';

type Spot = { left: number; top: number };
type Size = { width: number; height: number };

const GAP = 3;
/** Until it was drawn once. */
const usual: Size = { width: 170, height: 34 };

/** Where what opens the list of deadlines stands: by the list, where nothing is covered; else in the window's corner. */
export const makeBoard = (document: Document, isFree: (box: Box) => boolean) => {
  const kept = makeKept<Spot | null>(document);
  let size = usual;

  const spotBy = (list: Element): Spot | null => {
    const view = document.defaultView;
    const box = boxOf(list);
    if (!view || !box) return null;
    const [above, below] = [box.top - GAP - size.height, box.top + box.height + GAP];
    const [left, right] = [box.left, box.left + box.width - size.width];
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
    const key = JSON.stringify([box, size, view.innerWidth]);
    return kept(
      key,
      inWindow,
      () => places.find((place) => place.left >= 0 && place.top >= 0 && isFree(place)) ?? null,
    );
  };

  return {
    at: (list: Element, chip: ComponentChildren): VNode => {
      const spot = spotBy(list);
      const style = spot
        ? ({ position: 'absolute', left: `${spot.left}px`, top: `${spot.top}px` } as const)
        : ({ position: 'fixed', left: '12px', bottom: '12px' } as const);
      const view = document.defaultView;
      const isLow = !spot || spot.top - (view?.scrollY ?? 0) > (view?.innerHeight ?? 0) / 2;
      const isRight = spot && spot.left + size.width / 2 > (view?.innerWidth ?? 0) / 2;
      return (
        <div key="board" class={`board ${isLow ? 'up' : 'down'} ${isRight ? 'right' : 'left'}`} style={style}>
          {chip}
        </div>
      );
    },
    /** Its words are longer in one language than in another. True where that changes its place. */
    measure: (root: ParentNode | null): boolean => {
      const button = root?.querySelector('.deadline-chip > button')?.getBoundingClientRect();
      if (!button || button.width === 0) return false;
      const now = { width: Math.ceil(button.width), height: Math.ceil(button.height) };
      const isOther = now.width !== size.width || now.height !== size.height;
      size = now;
      return isOther;
    },
  };
};
