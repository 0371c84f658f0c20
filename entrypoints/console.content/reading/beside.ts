import { type FieldElement, isField, isPressable, labelOf } from './elements';
import { tidy } from './fold';
import type { Label, LabelId, Scan } from './scan';

const cellTags = new Set(['TD', 'TH']);

const isLabelIn = (scan: Scan, element: Element, except: Element): boolean =>
  scan.labels.some(
    ({ element: other, ids }) =>
      other !== except &&
      element.contains(other) &&
      ids.some((id) => !id.startsWith('button.') && !id.startsWith('status.')),
  );

/** From the label to the end of its row: everything up to the next label. */
const following = (scan: Scan, start: Element, label: Element): Element[] => {
  const slots: Element[] = [];
  for (let each = start.nextElementSibling; each; each = each.nextElementSibling) {
    if (isLabelIn(scan, each, label)) break;
    slots.push(each);
  }
  return slots;
};

/** The cell below, where a row of labels stands over a row of values. */
const below = (scan: Scan, cell: HTMLTableCellElement): Element[] => {
  const row = cell.parentElement as HTMLTableRowElement | null;
  const next = row?.nextElementSibling as HTMLTableRowElement | null;
  if (!row || !next || next.cells?.length !== row.cells.length) return [];
  const labelled = [...row.cells].filter((each) => isLabelIn(scan, each, each.ownerDocument.body)).length;
  const slot = next.cells[cell.cellIndex];
  return slot && labelled === row.cells.length && !isLabelIn(scan, slot, cell) ? [slot] : [];
};

/** The places that belong to a label, nearest first: what a person would look at after reading it. */
export const slotsOf = (scan: Scan, { element }: Label): Element[] => {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const inCell = (holder: Element): Element[] => {
    for (let each: Element = element; each !== holder; each = each.parentElement ?? holder) {
      const slots = following(scan, each, element);
      if (slots.length > 0) return slots;
    }
    return [];
  };
  if (element.tagName === 'LABEL') {
    const named = (element as HTMLLabelElement).control;
    if (named) return [named];
  }
  if (cell && (cell === element || cell.contains(element))) {
    const within = cell === element ? [] : inCell(cell);
    if (
      within.some(
        (slot) =>
          tidy(slot.textContent) !== '' ||
          slot.matches('input, select, textarea') ||
          slot.querySelector('input, select, textarea'),
      )
    )
      return within;
    const row = following(scan, cell, element);
    return row.length > 0 ? row : below(scan, cell);
  }
  const term = element.closest('dt');
  if (term) {
    const slots: Element[] = [];
    for (let each = term.nextElementSibling; each && each.tagName !== 'DT'; each = each.nextElementSibling)
      slots.push(each);
    return slots;
  }
  let holder: Element | null = element;
  for (let height = 0; holder && height < 4; height++, holder = holder.parentElement) {
    const slots = following(scan, holder, element);
    if (slots.length > 0) return slots;
  }
  return [];
};

export const fieldsBeside = (scan: Scan, label: Label): FieldElement[] => {
  const slots = slotsOf(scan, label);
  const inside = scan.fields.filter((field) => slots.some((slot) => slot === field || slot.contains(field)));
  if (inside.length > 0 || !label.element.querySelector) return inside;
  const wrapped = scan.fields.filter((field) => label.element.contains(field));
  return wrapped;
};

/** Text of the page without that of the things to press. */
const spoken = (slot: Element): string => {
  if (isField(slot)) return fieldWords(slot);
  if (isPressable(slot) && !/\d{5,}/.test(labelOf(slot))) return '';
  const parts: string[] = [];
  for (const node of slot.childNodes) {
    if (node.nodeType === 3) parts.push((node as Text).data);
    else if (node.nodeType === 1 && !['SCRIPT', 'STYLE'].includes((node as Element).tagName))
      parts.push(spoken(node as Element));
  }
  return parts.join(' ');
};

const fieldWords = (field: FieldElement): string => {
  if (field.tagName === 'SELECT') return (field as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (field.type === 'checkbox' || field.type === 'radio') return '';
  return field.value;
};

export const textBeside = (scan: Scan, label: Label): string | undefined => {
  if (label.inline !== undefined) return tidy(label.inline);
  const slots = slotsOf(scan, label);
  if (slots.length === 0) return undefined;
  const inCells = slots.every((slot) => cellTags.has(slot.tagName));
  return tidy((inCells ? slots.slice(0, 1) : slots).map(spoken).join(' '));
};

export const labelsOf = (scan: Scan, id: LabelId): Label[] =>
  scan.labels.filter(({ ids }) => ids.includes(id));
