import { type FieldElement, isSelect, labelsFor } from './elements';

/** A part of a picture that can be pressed has no box of its own. */
const pictureOf = (area: Element): Element | null => {
  const name = area.closest('map')?.name;
  return name ? area.ownerDocument.querySelector(`img[usemap="#${CSS.escape(name)}"]`) : null;
};

/** Whether a person can see it: a hidden twin or a template row is not the field. */
export const isShown = (element: Element): boolean => {
  const picture = element.tagName === 'AREA' && pictureOf(element);
  if (picture) return isShown(picture);
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { right, bottom } = element.getBoundingClientRect();
  if (right >= 0 && bottom >= 0) return true;
  const view = element.ownerDocument.defaultView;
  // Parked outside of the page, where no scrolling leads.
  return right + (view?.scrollX ?? 0) >= 0 && bottom + (view?.scrollY ?? 0) >= 0;
};

/** Lies over the page: what is in it belongs to itself. */
export const isLayer = (element: Element): boolean =>
  element.tagName === 'DIALOG' ||
  /dialog/.test(element.getAttribute('role') ?? '') ||
  element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed';

export const layerOf = (element: Element): Element | undefined => {
  for (let each: Element | null = element; each; each = each.parentElement) if (isLayer(each)) return each;
  return undefined;
};

/** By what stands around: neighbours share it. */
export type Folds = Map<Element, boolean>;

const isShut = (box: HTMLElement, height = 0): boolean =>
  box.clientHeight === height &&
  box.offsetParent !== null &&
  box.ownerDocument.defaultView?.getComputedStyle(box).overflow !== 'visible';

/** Kept for machines, in a box of one dot: words there name what is seen beside them, and say nothing themselves. */
export const isClipped = (element: Element | null): boolean =>
  element !== null && (isShut(element as HTMLElement, 1) || isClipped(element.parentElement));

/** Folded away: inside of something without height that shows nothing beyond its edges. */
export const isFolded = ({ parentElement: box, ownerDocument }: Element, folds: Folds): boolean => {
  if (!box || box === ownerDocument.body) return false;
  const folded = folds.get(box) ?? (isShut(box) || isFolded(box, folds));
  folds.set(box, folded);
  return folded;
};

/**
 * A list may be drawn anew behind itself, by what says the same; a button to choose or to tick by its label or its role
 * alone, with the button itself out of sight.
 */
export const isFieldShown = (field: FieldElement, folds: Folds): boolean => {
  if (isShown(field)) return !isFolded(field, folds);
  // A picture has no words.
  const next = field.nextElementSibling as (Partial<HTMLElement> & Element) | null;
  if (next && isSelect(field))
    return isShown(next) && next.innerText?.trim() === field.selectedOptions[0]?.text;
  const isDrawn = field.type === 'radio' || field.type === 'checkbox';
  return isDrawn && [...labelsFor(field), field.closest('[role=switch]') ?? field].some(isShown);
};
