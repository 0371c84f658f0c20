import {
  type FieldElement,
  isField,
  isInput,
  isPlainLink,
  isPressable,
  isRadio,
  isSwitch,
  labelOf,
  someText,
} from './elements';
import { findGrids } from './find-grids';
import { bare, fold, legible } from './fold';
import type { Grid } from './grids';
import { type LabelId, labelText, longestLabel, meaningsOf } from './labels';
import { isOpened, rowAround } from './opened';

/** A known word on the page, in the outermost element that says nothing else. */
export type Label = {
  ids: readonly LabelId[];
  element: Element;
  inline?: string | undefined;
  /** Where the words stand, if their element holds more than them. */
  text?: Text | undefined;
};

/** What there is on a page, seen or not. It changes only when nodes do, so it outlives many looks. */
export type Structure = {
  labels: readonly Label[];
  /** Fields that carry their label in an attribute. */
  named: readonly Label[];
  /** Something of the console stands in a tree of its own, where labels and fields can not be told apart from here. */
  isEmbedded: boolean;
  /** In known words and in others. */
  headings: readonly Element[];
  fields: readonly FieldElement[];
  pressables: readonly HTMLElement[];
  grids: readonly Grid[];
  /** How much text there is at all, so that an unknown language can be told from an empty page. */
  words: number;
};

const skipped = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SELECT TEXTAREA IFRAME HEAD RT RP'.split(' '));
const headingTags = new Set('H1 H2 H3 H4 H5 H6 LEGEND CAPTION'.split(' '));
/** What the extension itself draws is no part of the page. */
export const OWN = 'QSM-GUARD';

const idsOf = (text: string): readonly LabelId[] | undefined => {
  if (text.length > longestLabel) return undefined;
  const whole = meaningsOf(fold(text));
  if (whole) return whole;
  const short = bare(text);
  return short === text ? undefined : meaningsOf(fold(short));
};

const toType = /[を을를]\s*(?:ご?入力|입력).*|^[请請]?[输輸]入/;
/** What a field is called where no words stand beside it. */
const namesOf = (field: FieldElement): readonly LabelId[] => [
  ...new Set(
    ['aria-label', 'title', 'placeholder'].flatMap(
      (name) => idsOf((field.getAttribute(name) ?? '').replace(toType, '')) ?? [],
    ),
  ),
];

const isCount = (id: LabelId) => id.startsWith('status.') || id === 'counter.home';

/** Where a label ends at the latest: what stands around these holds the values too. */
const holders = new Set('TD TH DT DD LI LABEL LEGEND CAPTION P A BUTTON BODY'.split(' '));
const decorations = new Set('IMG I EM BR SUP B STRONG'.split(' '));

/** An icon, an asterisk, the number of a note or how the word is read, and not the empty place of a value. */
const isDecoration = (element: Element): boolean =>
  /^R[TP]$/.test(element.tagName) ||
  /^\s*[*＊※]\s*$/.test(labelText(element)) ||
  (decorations.has(element.tagName) && !someText(element, element.tagName === 'SUP' ? /\p{L}/u : legible));

/** The outermost element around a text that adds nothing to it but marks and icons. */
const outermost = (start: Element, key: string): Element => {
  let best = start;
  while (!holders.has(best.tagName)) {
    const around = best.parentElement;
    const text = around ? labelText(around) : '';
    if (!around || text.length > longestLabel || fold(text) !== key) break;
    if ([...around.children].some((child) => child !== best && !isDecoration(child))) break;
    best = around;
  }
  return best;
};

/** Behind its colon, or a number behind a gap. */
const withValue = /^\s*([^:：]{2,24}?)(?:[\s:：]*[:：][\s:：]*|\s+(?=\d[\d/.-]{4,}\s*$))([^\s:：].*)$/s;
const withCount = /^\s*(\D{2,24}?)[\s:：(（]*[\d０-９]{1,6}\s*[件건个個)）]*\s*$/;

/** Behind them stands what people write as they like. */
const free = /itemName|options|wishes|reason|memo|message |(理由|メモ|コメント)$/;
/** A word with a colon in it is a part of that. */
const isQuoted = (element: Element): boolean =>
  [element, element.closest('td, dd')].some((each) => {
    const before = each?.previousElementSibling;
    const said = before && labelText(before);
    return said && free.test(`${idsOf(said)} ${said}`);
  });

/** Where the next word with its colon may begin. */
const partings = /[\s/／|｜]+(?=([^\d:：]{2,24})[:：])/g;
/** Words with their values, one behind the other in one line. */
const inlineLabels = (words: string, element: Element, text: Text): Label[] => {
  const [, before = '', after = ''] = withValue.exec(words) ?? [];
  const ids = idsOf(before);
  if (!ids || isQuoted(element)) return [];
  const next = [...after.matchAll(partings)].find(([, word = '']) => idsOf(word) && !free.test(`${ids} `));
  const others = next ? inlineLabels(after.slice(next.index), element, text) : [];
  return [{ ids, element, inline: after.slice(0, next?.index), text }, ...others];
};

const labelsAt = (text: Text): readonly Label[] => {
  const start = text.parentElement;
  const words = text.data;
  if (!start) return [];
  const ids = idsOf(words);
  if (ids) {
    const element = outermost(start, fold(words));
    const isMixed = element === start && [...start.children].some((child) => !isDecoration(child));
    return [{ ids, element, text: isMixed ? text : undefined }];
  }

  const inline = words.length < 200 ? inlineLabels(words, start, text) : [];
  if (inline[0]) return inline;
  const counted = idsOf(withCount.exec(words)?.[1] ?? '');
  if (counted?.every(isCount)) return [{ ids: counted, element: start, inline: '' }];

  // A label may be broken into pieces by line breaks, icons and emphasis.
  for (let each: Element = start, height = 0; height < 3; height++) {
    const whole = labelText(each);
    if (whole.length > longestLabel) return [];
    if (each.childNodes.length > 1) {
      const broken = idsOf(whole);
      if (broken && !each.querySelector('input, select, textarea'))
        return [{ ids: broken, element: outermost(each, fold(whole)) }];
    }
    if (holders.has(each.tagName) || !each.parentElement) return [];
    each = each.parentElement;
  }
  return [];
};

/** Two words of the console: one alone may stand anywhere. */
const saysLabels = (root: ShadowRoot): boolean => {
  const walker = document.createTreeWalker(root, 4);
  let found = 0;
  for (let node = walker.nextNode(); node && found < 2; node = walker.nextNode())
    if (idsOf(node.textContent ?? '')) found++;
  return found > 1;
};

/** One walk over a document. The rows of the lists are left out: they are many, and they are asked by column. */
export const survey = (document: Document): Structure => {
  const grids = findGrids(document);
  const bodies = new Set<Node>(grids.filter(({ isSmall }) => !isSmall).flatMap((grid) => grid.bodies));
  const folded = grids.flatMap((grid) => (grid.isSmall ? [] : grid.opened));
  const opened = new Set<Element>(folded);
  const parted = new Set<Element | null>(folded.map((row) => row.closest('table')));
  const labels = new Map<object, Label>();
  const named: Label[] = [];
  const headings: Element[] = [];
  const fields: FieldElement[] = [];
  const pressables: HTMLElement[] = [];
  let words = 0;
  let isEmbedded = false;

  /** Whether there is nothing in it to be looked at. */
  const isPassed = (element: Element): boolean => {
    if (element.tagName === OWN) return true;
    if (bodies.has(element)) return !parted.has(element);
    if (parted.size > 0 && element.tagName === 'TR' && parted.has(element.closest('table')))
      return !opened.has(element);
    if (isField(element)) {
      fields.push(element);
      const ids = namesOf(element);
      if (ids.length > 0) named.push({ ids, element });
      // The words of a drawn button stand inside of it.
      return isInput(element) || !(isRadio(element) || isSwitch(element));
    }
    return skipped.has(element.tagName);
  };
  // A filter of its own would be asked by the browser about each node: that takes longer than all that is done here.
  const walker = document.createTreeWalker(document.documentElement, 5);
  const behind = (): Node | null => walker.nextSibling() ?? (walker.parentNode() && behind());
  for (let node = walker.nextNode(), isOver = false; node; node = isOver ? behind() : walker.nextNode()) {
    isOver = node.nodeType === 1 && isPassed(node as Element);
    if (isOver) continue;
    if (node.nodeType === 1) {
      const element = node as HTMLElement;
      if (element.shadowRoot && saysLabels(element.shadowRoot)) isEmbedded = true;
      if (headingTags.has(element.tagName)) headings.push(element);
      if (isPressable(element)) pressables.push(element);
      const said = ['IMG', 'INPUT', 'AREA'].includes(element.tagName) ? labelOf(element) : '';
      const ids = said ? idsOf(said) : undefined;
      if (ids) labels.set(element, { ids, element });
      continue;
    }
    const text = node as Text;
    if (!/\S/.test(text.data)) continue;
    words++;
    for (const label of labelsAt(text)) {
      const key = label.inline ? label : (label.text ?? label.element);
      if (labels.has(key)) continue;
      // A counter may lead to its list; any other label that leads somewhere is a menu.
      if (!isPlainLink(label.element) || label.ids.every(isCount)) labels.set(key, label);
    }
  }
  return { labels: [...labels.values()], named, headings, isEmbedded, fields, pressables, grids, words };
};

const isOpenedRow = (node: Node): boolean => node.nodeName === 'TR' && isOpened(node as HTMLTableRowElement);

/** Something has happened to what folds out between the rows of a list. */
const changesOpened = (grid: Grid, { target, addedNodes, removedNodes }: MutationRecord): boolean => {
  const row = rowAround(grid, target.nodeType === 1 ? (target as Element) : target.parentElement);
  return row ? isOpened(row) : [...addedNodes, ...removedNodes].some(isOpenedRow);
};

type Known = { structure: Structure; isStale: boolean; isRestyled: boolean; take: () => void };
const known = new WeakMap<Document, Known>();

/** Only what can change where something stands or what it says. */
const telling = new Set(
  'type href onclick role alt title value readonly aria-label placeholder colspan rowspan'.split(' '),
);

const isOwn = (node: Node): boolean => node.nodeName === OWN;

const watch = (document: Document): Known => {
  const found: Known = { structure: survey(document), isStale: false, isRestyled: false, take: () => {} };
  const hear = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      if (found.isStale) return;
      const { target, attributeName, addedNodes, removedNodes } = record;
      const gridAround = () =>
        found.structure.grids.find(({ bodies }) => bodies.some((body) => body.contains(target)));
      if (attributeName && !telling.has(attributeName)) {
        found.isRestyled ||= !isOwn(target);
        // A tick in a list may be a picture.
        if (attributeName === 'src') gridAround()?.forget(record);
        continue;
      }
      const changed = [...addedNodes, ...removedNodes];
      if (changed.length > 0 && changed.every(isOwn)) continue;
      const grid = gridAround();
      found.isStale = !grid || grid.isSmall || changesOpened(grid, record) || !grid.forget(record);
    }
  };
  const observer = new (document.defaultView ?? window).MutationObserver(hear);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  found.take = () => hear(observer.takeRecords());
  return found;
};

/** The structure as it is at this moment; read anew only where nodes have changed since, another object after any change. */
export const structureOf = (document: Document): Structure => {
  const found = known.get(document) ?? watch(document);
  known.set(document, found);
  found.take();
  if (found.isStale) found.structure = survey(document);
  else if (found.isRestyled) found.structure = { ...found.structure };
  found.isStale = found.isRestyled = false;
  return found.structure;
};
