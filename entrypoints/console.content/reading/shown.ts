import { type FieldElement, isSelect, labelsFor } from './elements';

/** Whether a person can see it: a hidden twin or a template row is not the field. */
export const isShown = (element: Element): boolean => {
  // A part of a picture that can be pressed has no box of its own.
  const name = element.tagName === 'AREA' && element.closest('map')?.name;
  const picture = name && element.ownerDocument.querySelector(`img[usemap="#${CSS.escape(name)}"]`);
  if (picture) return isShown(picture);
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { right, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  // Not parked outside of the page, where no scrolling leads.
  return right + (view?.scrollX ?? 0) >= 0 && bottom + (view?.scrollY ?? 0) >= 0;
};

/** Lies over the page: what is in it belongs to itself. */
export const isLayer = (element: Element): boolean =>
  element.tagName === 'DIALOG' ||
  /dialog/.test(element.getAttribute('role') ?? '') ||
  element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed';

export const layerOf = (element: Element | null): Element | undefined =>
  element ? (isLayer(element) ? element : layerOf(element.parentElement)) : undefined;

/** By what stands around: neighbours share it. */
export type Folds = Map<Element, boolean>;

const isShut = (box: HTMLElement, height: number): boolean =>
  box.clientHeight === height &&
  box.offsetParent !== null &&
  box.ownerDocument.defaultView?.getComputedStyle(box).overflow !== 'visible';

/** Folded away: inside of something without height, or of one dot for machines, that shows nothing beyond its edges. */
export const isFolded = ({ parentElement: box }: Node, folds: Folds, height = 0): boolean => {
  if (!box) return false;
  const folded = folds.get(box) ?? (isShut(box, height) || isFolded(box, folds, height));
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
