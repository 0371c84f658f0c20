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

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/**
 * Beside the bar where there is room for it, else under or over it, never on what the seller reads or presses.
 * `taken` are the boxes that must stay free; where nothing is free it is docked in the window's corner.
 */
export const spotFor = (
  bar: Box,
  size: { width: number; height: number },
  page: { width: number; height: number },
  isFree: (box: Box) => boolean,
): Spot => {
  const right = { left: bar.left + bar.width + GAP, top: bar.top };
  const left = { left: bar.left - GAP - size.width, top: bar.top };
  const below = { left: bar.left, top: bar.top + bar.height + GAP };
  const above = { left: bar.left, top: bar.top - GAP - size.height };
  for (const at of [below, right, left, above]) {
    const box = { ...at, ...size };
    const fits = at.left >= 0 && at.top >= 0 && at.left + size.width <= page.width;
    if (fits && !overlap(box, bar) && isFree(box)) return { kind: 'page', ...at };
  }
  return { kind: 'docked' };
};

const hasContent = (element: Element): boolean =>
  element.matches('input, select, textarea, button, a, img, iframe, object, canvas, svg, label') ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** Looks at the page under a box, point by point; what lies outside the window can't be asked, and counts as free. */
export const isFreeOn =
  (document: Document, isOurs: (element: Element) => boolean) =>
  (box: Box): boolean => {
    const view = document.defaultView;
    if (!view) return false;
    for (let row = 0; row <= 6; row++)
      for (let column = 0; column <= 6; column++) {
        const x = box.left + (box.width * column) / 6 - view.scrollX;
        const y = box.top + (box.height * row) / 6 - view.scrollY;
        const under = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
        if (under && hasContent(under)) return false;
      }
    return true;
  };
