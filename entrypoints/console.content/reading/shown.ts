/** Whether a person can see it: a hidden twin or a template row is not the field. */
export const isShown = (element: Element): boolean => {
  if (typeof element.checkVisibility === 'function') {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    const view = element.ownerDocument.defaultView;
    // Parked outside of the page, where no scrolling leads.
    return box.right + (view?.scrollX ?? 0) >= 0 && box.bottom + (view?.scrollY ?? 0) >= 0;
  }
  const view = element.ownerDocument.defaultView;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const style = view?.getComputedStyle(each);
    if (style?.display === 'none') return false;
    if (each === element && (style?.visibility === 'hidden' || style?.visibility === 'collapse'))
      return false;
  }
  return true;
};
