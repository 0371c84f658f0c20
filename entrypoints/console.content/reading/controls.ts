import type { Action } from '../../../rules/vocabulary';
import { isField, isPlaceLink, isPlainLink, isPressable, labelOf, looksPressable } from './elements';
import { fold, legible, tidy } from './fold';
import { isKnownWord } from './known';
import type { LabelId } from './labels';
import { lookup } from './lookup';
import { isListed } from './opened';
import type { Control, Mark } from './reading';
import { isBefore, labelsOf, type Scan } from './scan';
import { isHeading, type Section, sectionsOf } from './sections';
import { layerOf } from './shown';
import { perStand } from './stand';
import { sameWord } from './values';
import { claimButtons, claimType, wayBack, withdrawals } from './words';

export const actionOf = lookup<Action>(claimButtons);

// Without the cancel, whose word is also a way back.
const { cancel: _wayBack, ...otherTypes } = claimType;
const typeOf = lookup<string>({ ...otherTypes, withdrawal: withdrawals });

const handlers: Partial<Record<Action, RegExp>> = {
  'approve-cancel': /cancel|cncl/i,
  'refuse-cancel': /refus|reject|deny/i,
  'request-withdrawal': /withdraw|retract/i,
  'cancel-withdrawal': /withdraw|retract/i,
  'rerequest-withdrawal': /withdraw|retract|again/i,
  'accept-return': /accept|approve|return/i,
  'refund-return': /refund|collect|return/i,
  'return-to-exchange': /exchange|change/i,
};

/** A word that also names a claim, a tab or a way back: only what stands around it tells which is meant. */
const isAmbiguous = (words: string) => fold(words) === 'キャンセル';

const handlerOf = (element: Element) =>
  [element, element.parentElement]
    .flatMap((each) =>
      each && isPressable(each)
        ? ['onclick', 'href', 'id', 'name'].map((name) => each.getAttribute(name))
        : [],
    )
    .join(' ');

/** The words of claim types, side by side: they choose what is listed. */
const isAmongTypes = (types: readonly Element[], element: Element): boolean => {
  if (element.closest('[role=tablist], [role=tab], [role=menu], [role=menuitem]')) return true;
  if (element.tagName !== 'BUTTON' && element.closest('nav')) return true;
  const others = types.filter((other) => !other.contains(element));
  return others.length > 0 && shareBar(element, others);
};

/** What holds a button and nothing else. */
const alone = (element: Element): Element => {
  const around = element.parentElement;
  return around?.childElementCount === 1 && tidy(around.textContent) === tidy(element.textContent)
    ? alone(around)
    : element;
};

/** Side by side with nothing between them, in whatever holds them. */
const standsNextTo = (element: Element, all: readonly Element[]): boolean => {
  const others = all.map(alone);
  return (['previousElementSibling', 'nextElementSibling'] as const).some((side) => {
    let next = alone(element)[side];
    while (next && (next.tagName === 'BR' || isPressable(next)) && !others.includes(next)) next = next[side];
    return next !== null && others.includes(next);
  });
};

/** The nearest element around that holds another of `others`: the bar that the buttons stand in. */
const shareBar = (element: Element, others: readonly Element[]): boolean => {
  if (standsNextTo(element, others)) return true;
  for (
    let each = element.parentElement, height = 0;
    each && height < 5;
    each = each.parentElement, height++
  ) {
    if (each.tagName === 'BODY' || each.querySelector('select, textarea, .objbox')) return false;
    if (others.some((other) => !element.contains(other) && !other.contains(element) && each.contains(other)))
      return true;
  }
  return false;
};

/** Words in the middle of a text explain a button; they are none. */
export const isInText = (element: Element): boolean => {
  const around = element.closest('p, li, td, dd, div');
  if (!around || around === element) return false;
  const rest = [...around.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => tidy(node.textContent))
    .join('');
  return legible.test(rest);
};

/** The buttons that carry one of these words; handlers added by script show in the pointer alone. */
export const buttonsSaying = (scan: Scan, id: LabelId, words: readonly string[]): HTMLElement[] => {
  const spoken = labelsOf(scan, id)
    .filter(({ element, inline }) => inline === undefined && looksPressable(element) && !isInText(element))
    .map(({ element }) => element as HTMLElement);
  const found = [...scan.pressables.filter((element) => sameWord(labelOf(element), words)), ...spoken];
  return [...new Set(found)].filter(
    (element) =>
      !found.some((other) => other !== element && other.contains(element)) &&
      !isPlainLink(element) &&
      !scan.grids.some((grid) => isListed(grid, element)),
  );
};

/** The block that comes next after a heading, whatever the heading is wrapped in. */
const blockAfter = (heading: Element): Element | undefined => {
  for (
    let each: Element | null = heading, height = 0;
    each && height < 4;
    each = each.parentElement, height++
  )
    for (let next = each.nextElementSibling; next; next = next.nextElementSibling)
      if (tidy(next.textContent) !== '' || next.querySelector('img, input')) return next;
  return undefined;
};

/** The title of the bar stands in the bar or right above it, and not somewhere else on the page. */
const isTitled = (sections: readonly Section[], element: Element): boolean =>
  sections.some(
    ({ id, label }) =>
      id === 'panel.stateTitle' &&
      (label.element.contains(element) ||
        shareBar(element, [label.element]) ||
        blockAfter(label.element)?.contains(element)),
  );

/** Beside buttons of which none is an action, it calls that off which they would do: a search, a file, an address. */
const callsOff = (scan: Scan, { parentElement }: Element): boolean => {
  const beside = scan.pressables.filter(
    (each) => each.parentElement === parentElement && /\p{L}/u.test(labelOf(each)),
  );
  return beside.length > 1 && beside.every((each) => isAmbiguous(labelOf(each)) || !actionOf(labelOf(each)));
};

/** Something on the page is called what an action is called. */
export const saysAction = ({ pressables }: Scan): boolean =>
  pressables.some((each) => actionOf(labelOf(each)));

const isPanelPart = (id: string) => ['panel.title', 'panel.reason', 'panel.memo'].includes(id);

/** The action buttons of the claim screen. */
export const claimControls = perStand((scan, isAsked: boolean): readonly Control[] => {
  const sections = sectionsOf(scan);
  const headings = new Set(sections.map(({ label }) => label.element));
  const spoken = scan.labels
    .filter(({ ids, inline }) => inline === undefined && ids.some((id) => id.startsWith('button.')))
    .map(({ element }) => element)
    .filter((element) => {
      // An option has no control.
      const held = element.closest('option, label[for]') as (Partial<HTMLLabelElement> & Element) | null;
      return (
        !headings.has(element) &&
        !isHeading(element) &&
        // The face of a button that does not show itself.
        (!held || isPressable(held.control ?? held)) &&
        !scan.pressables.some((each) => each !== element && element.contains(each)) &&
        !isInText(element)
      );
    });
  const isOutside = (element: Element) =>
    [element, element.closest('a'), element.querySelector('a')].some(
      (each) => each && (isPlainLink(each) || isPlaceLink(each)),
    ) ||
    scan.counters?.contains(element) ||
    [...headings].some((heading) => element.contains(heading)) ||
    scan.grids.some((grid) => isListed(grid, element));
  const types = scan.pressables.filter((each) => typeOf(labelOf(each)));
  const candidates = [...new Set<Element>([...scan.pressables, ...spoken])].filter(
    (element) => actionOf(labelOf(element)) && !isOutside(element) && !isAmongTypes(types, element),
  );
  // Of an element and what it wraps, the outer one is pressed.
  const outer = candidates.filter(
    (element) => !candidates.some((other) => other !== element && other.contains(element)),
  );
  const backs = scan.pressables.filter((element) => sameWord(labelOf(element), wayBack));
  const starts = scan.labels.filter(({ ids }) => ids.some(isPanelPart)).map(({ element }) => element);

  // Below all that the panel says, with nothing of that word elsewhere, it is the one thing to do about a request.
  const isLast = (element: Element) =>
    outer.filter((other) => fold(labelOf(other)) === fold(labelOf(element))).length === 1 &&
    starts.length > 0 &&
    starts.every((start) => isBefore(start, element)) &&
    ![element.previousElementSibling, element.nextElementSibling].some((each) => each && isField(each)) &&
    starts.every((start) => layerOf(element)?.contains(start) !== false);

  const found = outer.flatMap((element) => {
    const words = labelOf(element);
    const action = actionOf(words);
    if (!action) return [];
    const marks: Mark[] = ['label'];
    if (isPressable(element)) marks.push('kind');
    const others = outer.filter((other) => actionOf(labelOf(other)) !== action);
    if (shareBar(element, others)) marks.push('neighbours');
    if (handlers[action]?.test(handlerOf(element))) marks.push('handler');
    if (isTitled(sections, element)) marks.push('section');
    if (starts.some((start) => isBefore(start, element))) marks.push('place');
    const stands = marks.includes('neighbours') || marks.includes('section');
    const isMeant = isAmbiguous(words)
      ? (stands || (isAsked && isLast(element))) &&
        !shareBar(element, backs) &&
        (marks.includes('section') || !callsOff(scan, element))
      : (marks.includes('kind') && (starts.length === 0 || marks.includes('place'))) ||
        stands ||
        marks.includes('handler');
    return isMeant && marks.length > 1 ? [{ element: element as HTMLElement, action, marks }] : [];
  });
  const whole: readonly Mark[] = ['neighbours', 'kind'];
  return found.filter(({ element, action, marks }) => {
    const layer = layerOf(element);
    const all = found.filter((other) => other.action === action);
    // What lies over the page is held against nothing under it.
    const like = all.filter((other) => layer?.contains(other.element) !== false);
    // Over the button that acts, its word is a way back alone.
    if (like.length < all.length && isAmbiguous(labelOf(element)) && !marks.includes('section')) return false;
    // The same words elsewhere, alone: a heading that folds its section away, a line of a text.
    return whole.every((mark) => marks.includes(mark) || !like.some((other) => other.marks.includes(mark)));
  });
});

/** What all the buttons stand in, if it holds nothing but them: each may be wrapped in something of its own. */
const barOf = (controls: readonly Control[]): Element | undefined => {
  const [first, ...others] = controls;
  if (!first || others.length === 0) return undefined;
  let bar = first.element.parentElement;
  while (bar && !others.every(({ element }) => bar?.contains(element))) bar = bar.parentElement;
  return bar && bar.tagName !== 'BODY' && !bar.querySelector('input[type=text], select, textarea, .objbox')
    ? bar
    : undefined;
};

/** A button among the actions in words that nobody has printed: what it does is not known, and that has to be said. */
export const hasUnknownButton = (scan: Scan, controls: readonly Control[]): boolean => {
  const whole = barOf(controls);
  return scan.pressables.some(
    (element) =>
      (controls.some((each) => each.element.parentElement === element.parentElement) ||
        whole?.contains(element)) &&
      /\p{L}/u.test(labelOf(element)) &&
      !isPlainLink(element) &&
      !actionOf(labelOf(element)) &&
      !isKnownWord(labelOf(element)),
  );
};
