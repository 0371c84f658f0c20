import { type FieldElement, isPressable } from './elements';
import type { Grid } from './grids';
import type { LabelId } from './labels';
import { type Folds, isFieldShown, isFolded, isShown } from './shown';
import { type Label, type Structure, structureOf } from './structure';

/** What a person can see of a document at this moment. */
export type Scan = {
  document: Document;
  labels: readonly Label[];
  isEmbedded: boolean;
  headings: readonly Element[];
  byId: ReadonlyMap<LabelId, readonly Label[]>;
  /** How many labels stand inside of an element, button words and counters left out. */
  labelsIn: ReadonlyMap<Element, number>;
  fields: readonly FieldElement[];
  /** Fields that nobody sees now: never read, but they tell "not shown yet" from "not there". */
  hidden: readonly FieldElement[];
  pressables: readonly HTMLElement[];
  grids: readonly Grid[];
  /** Where the console counts claims by status: the same words as in the panel, with another meaning. */
  counters: Element | undefined;
  words: number;
  /** Another object at each look at the same. */
  look: object;
};

export const isBefore = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isStatus = (id: LabelId) => id.startsWith('status.');

const findCounters = (labels: readonly Label[], document: Document): Element | undefined => {
  const counting = labels.filter(({ ids }) => ids.some(isStatus));
  const first = counting[0];
  if (!first) return undefined;
  for (let each = first.element.parentElement; each && each !== document.body; each = each.parentElement) {
    const inside = counting.filter(({ element }) => each.contains(element));
    if (new Set(inside.flatMap(({ ids }) => ids)).size >= 4)
      return each.querySelector('select, textarea') ? undefined : each;
  }
  return undefined;
};

/** Counters, buttons and answers name no place of their own. */
const placeless: readonly LabelId[] = ['counter.home', 'refund.yes', 'refund.no', 'message.cancelCategory'];
const namesSomething = (id: LabelId) => !id.startsWith('button.') && !isStatus(id) && !placeless.includes(id);

/** Pressed, they open what they name: what stands beside them belongs to another word. */
const openers: readonly LabelId[] = ['message.cannedReplies', 'panel.messageButton', 'panel.inbox'];

/** Something stands beside it that belongs to it. */
export const hasPlace = ({ ids, element }: Label): boolean =>
  ids.some(namesSomething) && !(ids.every((id) => openers.includes(id)) && isPressable(element));

const countLabels = (labels: readonly Label[]): Map<Element, number> => {
  const counts = new Map<Element, number>();
  for (const label of labels) {
    if (!hasPlace(label)) continue;
    for (let each: Element | null = label.element; each; each = each.parentElement)
      counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
};

type Seen = Pick<Scan, 'labels' | 'byId' | 'fields' | 'pressables' | 'grids' | 'headings'>;

/** What of all that stands there can be seen at this moment. */
const look = ({ labels, named, fields, pressables, grids, headings }: Structure): Seen => {
  const folds: Folds = new Map();
  const shown = <Part extends { element: Element }>(parts: readonly Part[]) =>
    parts.filter(({ element }) => isShown(element));
  const seen = shown(labels);
  const byId = new Map<LabelId, Label[]>();
  // A field that names itself is a label for its own place only: it parts no others.
  for (const label of [...seen, ...shown(named)])
    for (const id of label.ids) {
      const same = byId.get(id);
      if (same) same.push(label);
      else byId.set(id, [label]);
    }
  // Of two that say the same, one may be folded away.
  for (const [id, same] of byId)
    if (same.length > 1)
      byId.set(
        id,
        same.filter(({ element }) => !isFolded(element, folds)),
      );
  return {
    labels: seen,
    byId,
    fields: fields.filter((field) => isFieldShown(field, folds)),
    pressables: pressables.filter(isShown),
    grids: shown(grids).filter(({ element }) => !isFolded(element, new Map(), 1)),
    headings: headings.filter(isShown),
  };
};

/** By what stands on the page, which is another object as soon as any of it has changed. */
const known = new WeakMap<Structure, { parts: readonly unknown[]; scan: Scan }>();

/** The same object as long as the same can be seen in the same place. Rows of a list hide and show nothing else. */
export const scan = (document: Document, isStill = false): Scan => {
  const structure = structureOf(document);
  const before = known.get(structure);
  if (isStill && before) return before.scan;
  const seen = look(structure);
  const { labels, fields, pressables, grids, headings, byId } = seen;
  const parts = [labels, fields, pressables, grids, headings, ...byId.values()].flatMap((list) => [
    0,
    ...list,
  ]);
  if (before?.parts.length === parts.length && parts.every((each, at) => each === before.parts[at]))
    return Object.assign(before.scan, { look: {} });
  const found: Scan = {
    ...structure,
    ...seen,
    document,
    look: {},
    labelsIn: countLabels(labels),
    hidden: structure.fields.filter((field) => !fields.includes(field)),
    counters: findCounters(labels, document),
  };
  known.set(structure, { parts, scan: found });
  return found;
};

export const labelsOf = (scan: Scan, id: LabelId): readonly Label[] => scan.byId.get(id) ?? [];
