import { type FieldElement, fieldTags, isField, isPressable, someText } from './elements';
import { legible, markAlone, spelt } from './fold';
import { type LabelId, labelText } from './labels';
import { hasPlace, labelsOf, type Scan } from './scan';
import { isShown } from './shown';
import type { Label } from './structure';

const hasLabel = (scan: Scan, element: Element, except: Element): boolean =>
  (scan.labelsIn.get(element) ?? 0) > (element.contains(except) ? 1 : 0);

const isMark = (slot: Element) => markAlone.test(labelText(slot));

/** From the label to the end of its row: everything up to the next label. */
const following = (scan: Scan, start: Element, label: Element): Element[] => {
  const slots: Element[] = [];
  for (let each = start.nextElementSibling; each; each = each.nextElementSibling) {
    if (hasLabel(scan, each, label)) break;
    if (!isMark(each)) slots.push(each);
  }
  return slots;
};

/** What stands behind words that share their element with it, up to the next words that are a label. */
const behind = (scan: Scan, text: Text): Element[] => {
  const slots: Element[] = [];
  const nexts = new Set<Node>(
    scan.labels.flatMap((label) => (label.text && hasPlace(label) ? label.text : [])),
  );
  for (let each = text.nextSibling; each; each = each.nextSibling) {
    // No text is among the elements that hold labels.
    if (nexts.has(each) || scan.labelsIn.has(each as Element)) break;
    if (each.nodeType === 1 && !isMark(each as Element)) slots.push(each as Element);
  }
  return slots;
};

export const saysSomething = (element: Element) => someText(element, legible);

/**
 * Values that stand over their words, as on a card: whatever comes after such a word belongs to the next one. They
 * are told by their order: something stands before the first word and nothing behind the last.
 */
const isCaption = (scan: Scan, { parentElement }: Element): boolean => {
  const all = [...(parentElement?.children ?? [])].filter(
    (each) => (saysSomething(each) || isField(each)) && !/^(H[1-6]|LEGEND|STYLE|SCRIPT)$/.test(each.tagName),
  );
  const first = all.findIndex((each) => scan.labelsIn.has(each));
  const last = all.at(-1);
  return first > 0 && last !== undefined && scan.labelsIn.has(last) && !holdsButton(last);
};
const holdsButton = (element: Element) =>
  isPressable(element) || element.querySelector('button, [role=button], a, [type=button]') !== null;

/** A box with a value and its one word below it, in a row of such boxes: the value. */
const overCaption = (scan: Scan, holder: Element): Element[] => {
  const box = holder.parentElement;
  const beside = box?.nextElementSibling ?? box?.previousElementSibling;
  const isAlike = beside?.tagName === box?.tagName && beside?.lastElementChild;
  if (!box || !beside || !isAlike || !isCaption(scan, isAlike)) return [];
  return scan.labelsIn.get(box) === 1 && scan.labelsIn.get(beside) === 1
    ? [...box.children].filter((each) => each !== holder && !scan.labelsIn.has(each))
    : [];
};

/** Words in one box and values in the next, each in the same place. */
const acrossFrom = (scan: Scan, holder: Element): Element | undefined => {
  const words = holder.parentElement;
  const values = words?.nextElementSibling;
  if (!words || !values || scan.labelsIn.has(values) || words.children.length < 2) return undefined;
  if (words.children.length !== values.children.length) return undefined;
  if (![...words.children].every((each) => scan.labelsIn.has(each) || !saysSomething(each))) return undefined;
  return values.children[[...words.children].indexOf(holder)];
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
  if (values.length !== cells.length || !isHead || scan.labelsIn.has(next)) return [];
  const more = next.nextElementSibling;
  // Of several rows, nobody can tell which is meant.
  if (more?.childElementCount === cells.length && holdsSomething(more) && !scan.labelsIn.has(more)) return [];
  return values.slice(cell.cellIndex, cell.cellIndex + 1);
};

/** What nobody sees, such as the text of a tip, is no value. */
const holdsSomething = (slot: Element) =>
  (someText(slot, spelt) || slot.matches(fieldTags) || slot.querySelector(fieldTags) !== null) &&
  isShown(slot);

const inCell = (scan: Scan, element: Element, cell: Element): Element[] => {
  for (let each = element; each !== cell; ) {
    const slots = following(scan, each, element);
    if (slots.some(holdsSomething)) return slots;
    if (!each.parentElement) return [];
    each = each.parentElement;
  }
  return [];
};

/** In brackets beside the words in what holds only them, it says something of the words; behind ※ it always does. */
const isNote = ({ textContent, parentElement }: Element) =>
  /^\s*※/.test(textContent ?? '') ||
  (/^\s*[(（[【*＊?？]/.test(textContent ?? '') && /^(TH|LABEL|DT)$/.test(parentElement?.tagName ?? ''));

/** The places that belong to a label, nearest first: what a person would look at after reading it. */
export const slotsOf = (scan: Scan, { element, text }: Label): Element[] => {
  if (isField(element)) return [element];
  const own = text ? behind(scan, text) : [];
  if (own.some((slot) => holdsSomething(slot) && !isNote(slot))) return own;
  if (element.tagName === 'LABEL') {
    const named = (element as HTMLLabelElement).control;
    // Beside the words of a choice stands what belongs to the choice.
    if (named && isShown(named) && !['radio', 'checkbox'].includes(named.getAttribute('type') ?? ''))
      return [named];
  }
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const item = element.closest('li, dt, p, section, fieldset, div');
  // A cell far outside holds the whole panel, and says nothing of this label's place.
  if (cell && (!item || !cell.contains(item) || item === cell)) {
    const within = inCell(scan, element, cell);
    if (within.length > 0) return within;
    const under = below(scan, cell);
    if (under.length > 0) return under;
    const last = cell.parentElement?.lastElementChild;
    return last && scan.labelsIn.has(last) && isCaption(scan, cell) ? [] : following(scan, cell, element);
  }
  const term = element.closest('dt');
  if (term) {
    const slots: Element[] = [];
    for (let each = term.nextElementSibling; each && each.tagName !== 'DT'; each = each.nextElementSibling)
      slots.push(each);
    return slots.some(holdsSomething) ? slots : [...inCell(scan, element, term), ...slots];
  }
  let holder: Element | null = element;
  for (let height = 0; holder && height < 4; height++, holder = holder.parentElement) {
    const slots = following(scan, holder, element);
    if (isCaption(scan, holder)) return overCaption(scan, holder);
    if (slots.length > 0) return slots;
    const across = acrossFrom(scan, holder);
    if (across) return [across];
    if (['LI', 'TD', 'TH', 'BODY'].includes(holder.tagName)) break;
    // What comes after a whole group of words belongs to none of them.
    if (holder.parentElement && hasLabel(scan, holder.parentElement, element)) break;
  }
  return [];
};

export const fieldsBeside = (scan: Scan, label: Label): FieldElement[] => {
  const slots = slotsOf(scan, label);
  const inside = scan.fields.filter((field) => slots.some((slot) => slot.contains(field)));
  return inside.length > 0 ? inside : scan.fields.filter((field) => label.element.contains(field));
};

export const fieldsOf = (scan: Scan, id: LabelId): FieldElement[] =>
  labelsOf(scan, id).flatMap((label) => fieldsBeside(scan, label));
