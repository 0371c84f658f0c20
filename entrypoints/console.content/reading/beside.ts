import { type FieldElement, isField, isInput, isPressable, isSelect, isTextArea, labelOf } from './elements';
import { tidy } from './fold';
import type { LabelId } from './labels';
import type { Scan } from './scan';
import { isShown } from './shown';
import type { Label } from './structure';

const cellTags = new Set(['TD', 'TH']);
const fieldTags = 'input, select, textarea';

const hasLabel = (scan: Scan, element: Element, except: Element): boolean =>
  (scan.labelsIn.get(element) ?? 0) > (element.contains(except) ? 1 : 0);

/** From the label to the end of its row: everything up to the next label. */
const following = (scan: Scan, start: Element, label: Element): Element[] => {
  const slots: Element[] = [];
  for (let each = start.nextElementSibling; each; each = each.nextElementSibling) {
    if (hasLabel(scan, each, label)) break;
    slots.push(each);
  }
  return slots;
};

/** The cell below, where a row of labels stands over a row of values. */
const below = (scan: Scan, cell: HTMLTableCellElement): Element[] => {
  const row = cell.closest('tr');
  const next = row?.nextElementSibling ?? row?.closest('thead')?.nextElementSibling?.firstElementChild;
  if (!row || next?.tagName !== 'TR') return [];
  const cells = [...row.cells];
  const values = [...(next as HTMLTableRowElement).cells];
  const labelled = cells.filter((each) => scan.labelsIn.has(each)).length;
  const inARow = cells.some((each, at) => scan.labelsIn.has(each) && scan.labelsIn.has(cells[at + 1] ?? row));
  const isHead = labelled === cells.length || (labelled * 2 > cells.length && inARow);
  if (values.length !== cells.length || !isHead || values.some((each) => scan.labelsIn.has(each))) return [];
  const slot = values[cell.cellIndex];
  return slot ? [slot] : [];
};

const holdsSomething = (slot: Element) =>
  tidy(slot.textContent) !== '' || slot.matches(fieldTags) || slot.querySelector(fieldTags) !== null;

const inCell = (scan: Scan, element: Element, cell: Element): Element[] => {
  for (let each = element; each !== cell; ) {
    const slots = following(scan, each, element);
    if (slots.some(holdsSomething)) return slots;
    if (!each.parentElement) return [];
    each = each.parentElement;
  }
  return [];
};

/** The places that belong to a label, nearest first: what a person would look at after reading it. */
export const slotsOf = (scan: Scan, { element }: Label): Element[] => {
  if (element.tagName === 'LABEL') {
    const named = (element as HTMLLabelElement).control;
    // Beside the words of a choice stands what belongs to the choice.
    if (named && !['radio', 'checkbox'].includes(named.getAttribute('type') ?? '')) return [named];
  }
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const item = element.closest('li, dt, p, section, fieldset, div');
  // A cell far outside holds the whole panel, and says nothing of this label's place.
  if (cell && (!item || !cell.contains(item) || item === cell)) {
    const within = inCell(scan, element, cell);
    if (within.length > 0) return within;
    const under = below(scan, cell);
    return under.length > 0 ? under : following(scan, cell, element);
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
    if (['LI', 'TD', 'TH', 'BODY'].includes(holder.tagName)) break;
  }
  return [];
};

export const fieldsBeside = (scan: Scan, label: Label): FieldElement[] => {
  const slots = slotsOf(scan, label);
  const inside = scan.fields.filter((field) => slots.some((slot) => slot === field || slot.contains(field)));
  return inside.length > 0 ? inside : scan.fields.filter((field) => label.element.contains(field));
};

const fieldWords = (field: FieldElement): string => {
  if (isSelect(field)) return field.selectedOptions[0]?.text ?? '';
  return field.type === 'checkbox' || field.type === 'radio' ? '' : field.value;
};

/** Text of the page without that of the things to press. */
const spoken = (slot: Element): string => {
  if (!isShown(slot)) return '';
  if (isField(slot)) return fieldWords(slot);
  if (isPressable(slot) && !/\d{5,}/.test(labelOf(slot))) return '';
  const parts: string[] = [];
  for (const node of slot.childNodes) {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    else if (node.nodeType === 1 && !['SCRIPT', 'STYLE', 'LABEL'].includes(node.nodeName))
      parts.push(spoken(node as Element));
  }
  return parts.join(' ');
};

const isOpenField = (field: Element): boolean =>
  isSelect(field)
    ? !field.disabled
    : isTextArea(field)
      ? !field.disabled && !field.readOnly
      : isInput(field) &&
        !['button', 'submit', 'image', 'reset', 'hidden', 'checkbox', 'radio'].includes(field.type) &&
        !field.disabled &&
        !field.readOnly;

const holdsOpenField = (slot: Element): boolean =>
  isOpenField(slot) || [...slot.querySelectorAll(fieldTags)].some(isOpenField);

/**
 * What stands beside a label. A field that waits to be filled in says what somebody typed or searches for, not what
 * is so: it counts only where `typed` asks for it.
 */
export const textBeside = (scan: Scan, label: Label, typed = false): string | undefined => {
  if (label.inline !== undefined) return tidy(label.inline);
  const slots = slotsOf(scan, label);
  const [first] = slots;
  if (!first) return undefined;
  const said = cellTags.has(first.tagName) ? [first] : slots;
  if (!typed && said.some(holdsOpenField)) return undefined;
  return tidy(said.map(spoken).join(' '));
};

export const labelsOf = (scan: Scan, id: LabelId): readonly Label[] => scan.byId.get(id) ?? [];
