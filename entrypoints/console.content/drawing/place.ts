import { HOST } from './host';

/** Rectangles in document coordinates. */
export type Box = { left: number; top: number; width: number; height: number };
export type Spot = { kind: 'page'; left: number; top: number } | { kind: 'docked' };

const GAP = 8;

export const boxOf = (element: Element): Box | null => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view || (width === 0 && height === 0)) return null;
  return { left: left + view.scrollX, top: top + view.scrollY, width, height };
};

export const around = (boxes: readonly Box[]): Box | null => {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
};

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/**
 * Under the bar, beside it or over it: wherever nothing stands that the seller reads or presses.
 * Where no place is free it is docked in the window's corner.
 */
export const spotFor = (
  bar: Box,
  size: { width: number; height: number },
  page: { width: number },
  isFree: (box: Box) => boolean,
): Spot => {
  const under = bar.top + bar.height + GAP;
  const over = bar.top - GAP - size.height;
  const inside = Math.min(bar.left, page.width - GAP - size.width);
  const atRight = bar.left + bar.width - size.width;
  const places = [
    { left: inside, top: under },
    { left: atRight, top: under },
    { left: bar.left + bar.width + GAP, top: bar.top },
    { left: bar.left - GAP - size.width, top: bar.top },
    { left: inside, top: over },
  ];
  for (const at of places) {
    const box = { ...at, ...size };
    const fits = at.left >= 0 && at.top >= 0 && at.left + size.width <= page.width;
    if (fits && !overlap(box, bar) && isFree(box)) return { kind: 'page', ...at };
  }
  return { kind: 'docked' };
};

const CONTENT = 'input, select, textarea, button, a, img, iframe, object, canvas, svg, video';

const hasContent = (element: Element): boolean =>
  element.matches(CONTENT) ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/**
 * Whether anything to read or to press stands in a box, in the window or far below it. Goes down only into
 * what reaches the box, so a grid of thousands of rows elsewhere costs one look.
 */
export const isFreeOn = (document: Document, isOurs: (element: Element) => boolean) => {
  const isFree = (within: Element, box: Box): boolean => {
    for (const element of within.children) {
      if (isOurs(element)) continue;
      const here = boxOf(element);
      // A box without size may still hold what floats or is placed out of it.
      if (here && !overlap(here, box)) continue;
      if (here && hasContent(element)) return false;
      if (!isFree(element, box)) return false;
    }
    return true;
  };
  /** What is fixed to the window stands outside of all that holds it. */
  const isLaidOver = ({ left, top, width, height }: Box): boolean =>
    [1, width / 2, width - 1].some((x) =>
      [1, height / 2, height - 1].some((y) => {
        const view = document.defaultView;
        const shown = uppermostAt(document, left + x - (view?.scrollX ?? 0), top + y - (view?.scrollY ?? 0));
        return shown !== undefined && hasContent(shown);
      }),
    );
  return (box: Box): boolean => document.body !== null && isFree(document.body, box) && !isLaidOver(box);
};

/** What the page shows at a point of the window, under whatever is ours. jsdom and a document without a window have no points. */
export const uppermostAt = (document: Document, left: number, top: number): Element | undefined =>
  document.elementsFromPoint?.(left, top).find((each) => each.localName !== HOST);

/** Whether a layer of the page lies over an element at a point of the window: what we draw there would lie over the layer. */
export const isCoveredAt = (element: Element, left: number, top: number): boolean => {
  const uppermost = uppermostAt(element.ownerDocument, left, top);
  return uppermost !== undefined && !uppermost.contains(element) && !element.contains(uppermost);
};

/** By its middle; what is scrolled out of the window is covered by nothing. */
export const isCovered = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return isCoveredAt(element, left + width / 2, top + height / 2);
};
