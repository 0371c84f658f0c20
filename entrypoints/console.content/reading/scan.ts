import { type FieldElement, isField, isPressable, labelOf } from './elements';
import { fold } from './fold';
import { findGrids, type Grid } from './grids';
import { isShown } from './shown';
import { claimButtons, claimStatus, delivery, message, panel, refund } from './words';

export type LabelId =
  | `panel.${keyof typeof panel}`
  | `button.${string}`
  | `delivery.${keyof typeof delivery}`
  | `message.${keyof typeof message}`
  | `refund.${keyof typeof refund}`
  | `status.${string}`;

/** A known word on the page, in the outermost element that says nothing else. */
export type Label = { ids: readonly LabelId[]; element: Element; inline: string | undefined };

export type Scan = {
  document: Document;
  labels: readonly Label[];
  fields: readonly FieldElement[];
  /** Fields that nobody sees now: never read, but they tell "not shown yet" from "not there". */
  hidden: readonly FieldElement[];
  pressables: readonly HTMLElement[];
  grids: readonly Grid[];
  /** Where the console counts claims by status: the same words as in the panel, with another meaning. */
  counters: Element | undefined;
  /** How much text there is at all, so that an unknown language can be told from an empty page. */
  words: number;
};

const dictionary = new Map<string, LabelId[]>();
const learn = (prefix: string, words: Record<string, readonly string[] | undefined>) => {
  for (const [id, spellings] of Object.entries(words)) {
    for (const spelling of spellings ?? []) {
      const key = fold(spelling);
      const ids = dictionary.get(key) ?? [];
      ids.push(`${prefix}.${id}` as LabelId);
      dictionary.set(key, ids);
    }
  }
};
learn('panel', panel);
learn('button', claimButtons);
learn('delivery', delivery);
learn('message', message);
learn('refund', refund);
learn('status', claimStatus);

const longestWord = Math.max(...[...dictionary.keys()].map((key) => key.length)) + 16;
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SELECT',
  'TEXTAREA',
  'IFRAME',
  'QSM-GUARD',
]);
const withValue = /^\s*([^:：]{2,24}?)\s*[:：]\s*(\S.*)$/s;

const idsOf = (text: string): LabelId[] | undefined =>
  text.length > longestWord ? undefined : dictionary.get(fold(text));

/** The outermost element around a text that adds nothing to it but marks and spaces. */
const outermost = (start: Element, key: string): Element => {
  let best = start;
  for (let each = start.parentElement; each; each = each.parentElement) {
    if ((each.textContent?.length ?? 0) > longestWord || fold(each.textContent ?? '') !== key) break;
    if (each.querySelector('input, select, textarea, button')) break;
    best = each;
  }
  return best;
};

const labelAt = (text: Text): Label | undefined => {
  const start = text.parentElement;
  const words = text.data;
  if (!start) return undefined;
  const ids = idsOf(words);
  if (ids) return { ids, element: outermost(start, fold(words)), inline: undefined };

  const [, before, after] = words.length < 200 ? (withValue.exec(words) ?? []) : [];
  const split = before && idsOf(before);
  if (split) return { ids: split, element: start, inline: after };

  // A label may be broken into pieces by line breaks, icons and emphasis.
  for (
    let each: Element | null = start, height = 0;
    each && height < 3;
    each = each.parentElement, height++
  ) {
    const whole = each.textContent ?? '';
    if (whole.length > longestWord) return undefined;
    if (each.childNodes.length < 2) continue;
    const broken = idsOf(whole);
    if (broken && !each.querySelector('input, select, textarea')) {
      return { ids: broken, element: outermost(each, fold(whole)), inline: undefined };
    }
  }
  return undefined;
};

const findCounters = (labels: readonly Label[], document: Document): Element | undefined => {
  const counting = labels.filter(({ ids }) => ids.some((id) => id.startsWith('status.')));
  const first = counting[0];
  if (!first) return undefined;
  for (let each = first.element.parentElement; each && each !== document.body; each = each.parentElement) {
    const inside = counting.filter(({ element }) => each?.contains(element));
    if (new Set(inside.flatMap(({ ids }) => ids)).size >= 4)
      return each.querySelector('select, textarea') ? undefined : each;
  }
  return undefined;
};

/** One walk over a document. The rows of the lists are left out: they are many, and they are asked by column. */
export const scan = (document: Document): Scan => {
  const grids = findGrids(document);
  const bodies = new Set<Node>(grids.flatMap((grid) => grid.bodies));
  const labels = new Map<Element, Label>();
  const fields: FieldElement[] = [];
  const hidden: FieldElement[] = [];
  const pressables: HTMLElement[] = [];
  let words = 0;

  const walker = document.createTreeWalker(document.documentElement, 5, (node) => {
    if (node.nodeType === 3) return 1;
    const element = node as Element;
    if (bodies.has(element)) return 2;
    if (isField(element)) {
      (isShown(element) ? fields : hidden).push(element);
      return 2;
    }
    if (skipped.has(element.tagName)) return 2;
    return 1;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      const element = node as HTMLElement;
      if (isPressable(element) && isShown(element)) pressables.push(element);
      const said = element.tagName === 'IMG' || element.tagName === 'INPUT' ? labelOf(element) : '';
      const ids = said ? idsOf(said) : undefined;
      if (ids && isShown(element)) labels.set(element, { ids, element, inline: undefined });
      continue;
    }
    const text = node as Text;
    if (!/\S/.test(text.data)) continue;
    words++;
    const label = labelAt(text);
    if (label && !labels.has(label.element) && isShown(label.element)) labels.set(label.element, label);
  }
  const found = [...labels.values()];
  return {
    document,
    labels: found,
    fields,
    hidden,
    pressables,
    grids,
    counters: findCounters(found, document),
    words,
  };
};
