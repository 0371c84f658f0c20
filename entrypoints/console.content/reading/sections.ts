import { isPressable, pressedTags } from './elements';
import type { LabelId } from './labels';
import { isBefore, type Scan } from './scan';
import { perStand } from './stand';
import type { Label } from './structure';

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

const isButtonWord = (id: LabelId) => id.startsWith('button.');

/** The words of an action also head its section: what stands among other actions is one of them. */
export const standsAmongActions = (scan: Scan, element: Element): boolean =>
  scan.labels.some(
    (label) =>
      label.element !== element &&
      label.ids.some(isButtonWord) &&
      label.element.parentElement === element.parentElement,
  );

const headingTags = 'h1, h2, h3, h4, h5, h6, legend, caption';
/** What a page heads its sections with. */
export const isHeading = (element: Element): boolean => element.closest(`${headingTags}, th`) !== null;

export type Section = { id: LabelId; label: Label };

/** A heading in words that are not known ends the section before it, where it is of the same rank. */
const otherHeadings = ({ headings, labels }: Scan, known: readonly Section[]): Section[] => {
  const heads = known.flatMap(({ label: { element } }) => element.closest(headingTags) ?? []);
  return headings.flatMap((element): Section[] =>
    heads.some(({ tagName }) => tagName === element.tagName) &&
    !heads.includes(element) &&
    !labels.some((label) => element.contains(label.element))
      ? [{ id: 'other', label: { ids: [], element } }]
      : [],
  );
};

/** The headings of the page in their order. */
export const sectionsOf = perStand((scan): readonly Section[] => {
  const known = knownSections(scan);
  const others = otherHeadings(scan, known);
  return others.length === 0
    ? known
    : [...known, ...others].sort((one, other) => (isBefore(one.label.element, other.label.element) ? -1 : 1));
});

const knownSections = (scan: Scan): Section[] =>
  scan.labels.flatMap((label) => {
    const { element, ids } = label;
    const id = titles.find((title) => ids.includes(title));
    if (!id || scan.counters?.contains(element)) return [];
    // Words of an action and of a heading: pressed it is the action, unless a heading can be pressed too.
    const around = element.closest(pressedTags);
    const isPressed = (around && isPressable(around)) || standsAmongActions(scan, element);
    return ids.some(isButtonWord) && !isHeading(element) && isPressed ? [] : [{ id, label }];
  });

/** The heading that a person would say an element stands under: the last one before it. */
export const sectionOf = (sections: readonly Section[], element: Node): LabelId | undefined => {
  let last: LabelId | undefined;
  for (const { id, label } of sections) {
    if (!isBefore(label.element, element)) break;
    last = id;
  }
  return last;
};
