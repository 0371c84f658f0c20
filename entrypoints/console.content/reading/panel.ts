import { textBeside } from './beside';
import type { LabelId } from './labels';
import { isListed } from './opened';
import { isBefore, labelsOf, type Scan } from './scan';
import { type Section, sectionOf, sectionsOf } from './sections';
import { perLook, perStand } from './stand';
import type { Label } from './structure';

/** A document that was looked at, with its headings. */
export type Page = { scan: Scan; sections: readonly Section[] };
/** The document itself, and what stands in its frames. */
export type Pages = readonly [Page, ...Page[]];
/** Another object at each look. */
export const pageOf = (scan: Scan): Page => ({ scan, sections: sectionsOf(scan) });

/** From the page's words; `null`: they say that there is nothing. */
export type Parse<T> = (words: string | undefined) => T | null | undefined;

/** What all that say something agree on. Two that disagree say nothing. */
export const unanimous = <T>(values: readonly (T | null | undefined)[]): T | null | undefined => {
  const said = [...new Set(values.flatMap((value) => value ?? []))];
  if (said.length === 1) return said[0];
  return said.length === 0 && values.includes(null) ? null : undefined;
};

const inGrid = (scan: Scan, element: Element) =>
  scan.grids.some((grid) => !grid.isSmall && isListed(grid, element));

const starts: readonly LabelId[] = ['panel.title', 'panel.orderTitle'];

/** The box of the open order among boxes of its kind, each of the others with the number of another order. */
const findCard = (scan: Scan, start: Element): { own?: Element; others: Element[] } => {
  const numbers = labelsOf(scan, 'panel.orderNumber').filter(({ element }) => !inGrid(scan, element));
  const numberIn = (box: Element) => {
    const label = numbers.find(({ element }) => box.contains(element));
    return label && textBeside(scan, label);
  };
  for (let own = start; numbers.length > 1 && own.parentElement; own = own.parentElement) {
    const { tagName, className, parentElement } = own;
    const number = numberIn(own);
    const others = [...parentElement.children].filter(
      (other) =>
        number &&
        other.tagName === tagName &&
        other.className === className &&
        (numberIn(other) || number) !== number,
    );
    if (others.length > 0) return { own, others };
  }
  return { others: [] };
};

/** Each fact of the order asks for it. */
const cardOf = perLook(findCard);

const outside = perStand((scan, id: LabelId) =>
  labelsOf(scan, id).filter(({ element }) => !scan.counters?.contains(element) && !inGrid(scan, element)),
);
export const startsOf = perStand((scan) =>
  sectionsOf(scan).flatMap(({ id, label }) => (starts.includes(id) ? label.element : [])),
);

/** Labels of the open order: not those of lists, counters, and of what stands before the order's own heading. */
export const labelsInPanel = (page: Page, id: LabelId): Label[] => {
  const { scan } = page;
  const [start, ...others] = startsOf(scan);
  const only = others.length === 0 ? start : undefined;
  // What unfolds holds all of its order, the line that unfolds it too.
  const around = only?.closest('details');
  const card = only && cardOf(scan, only);
  return outside(scan, id).filter(
    ({ element, text }) =>
      !card?.others.some((other) => other.contains(element)) &&
      (around
        ? around.contains(element)
        : !start ||
          card?.own?.contains(element) ||
          (isBefore(start, text ?? element) &&
            // There stands what the buyer wrote.
            sectionOf(page.sections, element) !== 'panel.customerTitle')),
  );
};

type Where = { section?: LabelId; only?: boolean; typed?: boolean };

/**
 * The value beside a label of the open order. `section` is where it stands by preference; with `only` it is not
 * looked for anywhere else.
 */
export const valueBeside = <T>(
  pages: readonly Page[],
  id: LabelId,
  parse: Parse<T>,
  { section, only = false, typed = false }: Where = {},
): T | null | undefined => {
  for (const page of pages) {
    const labels = labelsInPanel(page, id);
    const wanted = section ? [section] : starts;
    const isPreferred = ({ element, text }: Label) => {
      const id = sectionOf(page.sections, text ?? element);
      return id && wanted.includes(id);
    };
    const preferred = labels.length > 1 || only ? labels.filter(isPreferred) : [];
    const asked = preferred.length > 0 ? preferred : only ? [] : labels;
    const value = unanimous(asked.map((label) => parse(textBeside(page.scan, label, typed))));
    if (value !== undefined) return value;
  }
  return undefined;
};
