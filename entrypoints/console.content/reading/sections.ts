import { isPressable } from './elements';
import type { Label, LabelId, Scan } from './scan';

const titles: readonly LabelId[] = [
  'panel.title',
  'panel.orderTitle',
  'panel.shippingTitle',
  'panel.cartTitle',
  'panel.customerTitle',
  'panel.choiceTitle',
  'panel.stateTitle',
  'panel.withdrawalTitle',
  'panel.refusalTitle',
  'delivery.cancelTitle',
  'message.title',
  'refund.title',
];

const isBefore = (first: Node, second: Node) =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The words of an action also head its section: what stands among other actions is one of them. */
export const standsAmongActions = (scan: Scan, element: Element): boolean => {
  const others = scan.labels.filter(
    (label) =>
      label.element !== element &&
      label.ids.some((id) => id.startsWith('button.')) &&
      label.element.parentElement === element.parentElement,
  );
  return others.length > 0;
};

export type Section = { id: LabelId; label: Label };

/** The headings of the page in their order. */
export const sectionsOf = (scan: Scan): Section[] =>
  scan.labels.flatMap((label) => {
    const id = titles.find((title) => label.ids.includes(title));
    if (!id || scan.counters?.contains(label.element)) return [];
    for (
      let each: Element | null = label.element, height = 0;
      each && height < 4;
      each = each.parentElement, height++
    ) {
      if (
        isPressable(each) &&
        (each.tagName !== 'A' || label.ids.some((other) => other.startsWith('button.')))
      )
        return [];
    }
    if (label.ids.includes('panel.refusalTitle') && standsAmongActions(scan, label.element)) return [];
    return [{ id, label }];
  });

/** The heading that a person would say an element stands under: the last one before it. */
export const sectionOf = (sections: readonly Section[], element: Element): LabelId | undefined => {
  let last: LabelId | undefined;
  for (const { id, label } of sections) {
    if (!isBefore(label.element, element)) break;
    last = id;
  }
  return last;
};
