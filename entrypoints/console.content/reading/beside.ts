import {
  type FieldElement,
  fieldTags,
  isField,
  isFixed,
  isIcon,
  isListLine,
  isPressable,
  isRadio,
  isSelect,
  isSwitch,
  labelOf,
  typedIn,
} from './elements';
import { legible, tidy } from './fold';
import type { Scan } from './scan';
import { isFolded, isShown } from './shown';
import { saysSomething, slotsOf } from './slots';
import { perLook } from './stand';
import type { Label } from './structure';

/** It may stand with the value and not with the words. */
const withoutColon = (text: string) => text.replace(/^[:：]\s*/, '');

const fieldWords = (field: FieldElement): string => {
  if (isSelect(field)) return field.selectedOptions[0]?.text ?? '';
  return isSwitch(field) || isRadio(field) ? '' : typedIn(field);
};

/** A field's words are asked for each time: they may be others without the page being another. */
type Words = readonly (string | FieldElement)[];

/** Text of the page without that of the things to press. */
const spoken = (slot: Element): Words => {
  if (!isShown(slot)) return [];
  if (isField(slot)) return [slot];
  if (isPressable(slot) && !/\d{5,}/.test(labelOf(slot))) return [];
  return [...slot.childNodes].flatMap((node) =>
    node.nodeType === 3
      ? (node as Text).data
      : node.nodeType === 1 && !isIcon(node) && !/^(SCRIPT|STYLE|LABEL|R[TP])$/.test(node.nodeName)
        ? spoken(node as Element)
        : [],
  );
};
const say = (words: Words): string =>
  tidy(words.map((each) => (typeof each === 'string' ? each : fieldWords(each))).join(' '));

const isOpenField = (field: Element): boolean =>
  isField(field) &&
  !isSwitch(field) &&
  !isRadio(field) &&
  !field.disabled &&
  !isFixed(field) &&
  !isListLine(field);

const holdsOpenField = (slot: Element): boolean =>
  [slot, ...slot.querySelectorAll(fieldTags)].some(isOpenField);

/** What pictures say where there is nothing else. One without words may say anything, unless it only keeps a place. */
const drawn = (slots: readonly Element[]): string | undefined => {
  const pictures = slots
    .flatMap((slot) => [...slot.querySelectorAll<HTMLImageElement>('img, :is(span, i):empty[title]')])
    .filter((each) => isShown(each) && !each.closest('a, button, [onclick]'));
  // Only a picture has another text.
  const saidBy = ({ alt, title }: Partial<HTMLImageElement>) => alt ?? title;
  if (pictures.some((each) => !saidBy(each) && each.getBoundingClientRect().width > 3)) return undefined;
  const words = tidy(pictures.map(saidBy).join(' '));
  return legible.test(words) ? words : '';
};

const wordsBeside = perLook((scan, label: Label) => {
  const { element, text, inline } = label;
  const behind =
    inline !== undefined ? [inline] : text || isField(element) ? undefined : wordsBehind(scan, element);
  const slots = behind ? [] : slotsOf(scan, label);
  const [first] = slots;
  if (isFolded(first ?? text ?? element, new Map(), 1)) return undefined;
  if (behind) return { words: behind, slots };
  if (!first) return isBare(scan, label) ? { words: [], slots } : undefined;
  const said = /^T[DH]$/.test(first.tagName) ? [slots.find((slot) => !isSpacer(slot)) ?? first] : slots;
  return { words: said.flatMap(spoken), slots: said, isOpen: said.some(holdsOpenField) };
});

/**
 * What stands beside a label. A field that waits to be filled in says what somebody typed or searches for, not what
 * is so: it counts only where `typed` asks for it.
 */
export const textBeside = (scan: Scan, label: Label, typed = false): string | undefined => {
  const beside = wordsBeside(scan, label);
  if (!beside || (beside.isOpen && !typed)) return undefined;
  return withoutColon(say(beside.words)) || drawn(beside.slots);
};

const wordsAround = perLook((scan, { element }: Label): Words[] => {
  const around = element.closest('td, th, dt');
  const cell = around && scan.labelsIn.get(around) === 1 ? around : element;
  const texts: Words[] = [];
  let slot = cell.nextElementSibling;
  for (let left = (cell as Partial<HTMLTableCellElement>).rowSpan ?? 1; slot && left > 0; left--) {
    texts.push(spoken(slot));
    slot = slot.closest('tr')?.nextElementSibling?.firstElementChild ?? null;
  }
  return texts;
});
/** What stands beside words, whatever else is called by name in there, and in each row that they head. */
export const textsAround = (scan: Scan, label: Label): string[] => wordsAround(scan, label).map(say);

const lines = 'td, dd, li, p, div';
/** A word with its colon and nothing behind it, among others that have what they say in the same place. */
const isBare = (scan: Scan, { element }: Label): boolean => {
  const line = element.closest(lines);
  if (!line || scan.labelsIn.get(line) !== 1 || !/[:：]\s*$/.test(line.textContent ?? '')) return false;
  let end: Element | null = line;
  while (end && !end.nextElementSibling) end = end.parentElement;
  const next = end?.nextElementSibling;
  // What it says may stand on the next line.
  if (next && !scan.labelsIn.has(next) && saysSomething(next) && !isPressable(next)) return false;
  return scan.labels.some((other) => {
    const like = other.element.closest(lines);
    return (
      like?.tagName === line.tagName &&
      like.parentElement?.parentElement === line.parentElement?.parentElement &&
      (other.inline || wordsBehind(scan, other.element)) !== undefined
    );
  });
};

/** A cell of a column that never says anything, such as that of the question marks between words and values. */
const isSpacer = (slot: Element): boolean => {
  const { cellIndex } = slot as HTMLTableCellElement;
  const rows = [...(slot.closest('table')?.rows ?? [])];
  return (
    slot.nextElementSibling !== null &&
    rows.length > 1 &&
    rows.every(
      ({ cells: { [cellIndex]: cell } }) => !cell || !(saysSomething(cell) || cell.querySelector(fieldTags)),
    )
  );
};

/** Words that follow a label's own element in the same line, without an element of their own. */
const wordsBehind = (scan: Scan, element: Element): Words | undefined => {
  const words: (string | FieldElement)[] = [];
  const isSaid = () => legible.test(withoutColon(say(words)));
  for (let each = element.nextSibling; each; each = each.nextSibling) {
    if (each.nodeName === 'BR') break;
    if (each.nodeType === 3) words.push((each as Text).data);
    else if (each.nodeType === 1) {
      if (scan.labelsIn.has(each as Element)) break;
      // Where an element comes first, it is the value's place; a field's words may be what somebody typed.
      if (!isSaid() || holdsOpenField(each as Element)) return undefined;
      words.push(...spoken(each as Element));
    }
  }
  return isSaid() ? words : undefined;
};
