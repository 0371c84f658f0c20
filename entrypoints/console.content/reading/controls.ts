import type { Action } from '../../../rules/vocabulary';
import { isPressable, labelOf } from './elements';
import { fold } from './fold';
import type { Control, Mark } from './reading';
import type { Scan } from './scan';
import { type Section, sectionOf, standsAmongActions } from './sections';
import { claimButtons, lookup } from './words';

export const actionOf = lookup<Action>(claimButtons);

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

/** Words that also name a claim, a tab or a way back: the word and being pressable are not enough for them. */
const ambiguous = new Set(['キャンセル', '取消处理', '취소처리', '取消'].map(fold));

const handlerOf = (element: Element) =>
  [element, element.parentElement]
    .filter((each) => each && isPressable(each))
    .map(
      (each) =>
        `${each?.getAttribute('onclick') ?? ''} ${each?.getAttribute('href') ?? ''} ${each?.id ?? ''} ${each?.getAttribute('name') ?? ''}`,
    )
    .join(' ');

/** The nearest element that holds a second action: the bar that the buttons stand in. */
const hasNeighbours = (element: HTMLElement, others: readonly HTMLElement[]): boolean => {
  for (
    let each = element.parentElement, height = 0;
    each && height < 5;
    each = each.parentElement, height++
  ) {
    if (each.querySelector('select, textarea, table .objbox')) return false;
    if (
      others.some(
        (other) =>
          other !== element && !element.contains(other) && !other.contains(element) && each?.contains(other),
      )
    )
      return true;
  }
  return false;
};

const afterPanel = (scan: Scan, element: Element): boolean =>
  scan.labels.some(
    ({ ids, element: title }) =>
      (ids.includes('panel.title') || ids.includes('panel.reason')) &&
      (title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );

/** The action buttons of the claim screen. */
export const claimControls = (scan: Scan, sections: readonly Section[]): Control[] => {
  const spoken = scan.labels
    .filter(({ ids }) => ids.some((id) => id.startsWith('button.')))
    .map(({ element }) => element as HTMLElement)
    .filter(
      (element) =>
        !sections.some((section) => section.label.element === element) || standsAmongActions(scan, element),
    );
  const candidates = [...new Set([...scan.pressables, ...spoken])].filter(
    (element) =>
      actionOf(labelOf(element)) &&
      !scan.counters?.contains(element) &&
      !scan.grids.some((grid) => grid.element.contains(element)),
  );
  // Of an element and what it wraps, the outer one is pressed.
  const outer = candidates.filter(
    (element) => !candidates.some((other) => other !== element && other.contains(element)),
  );

  return outer.flatMap((element) => {
    const words = labelOf(element);
    const action = actionOf(words);
    if (!action) return [];
    const marks: Mark[] = ['label'];
    if (isPressable(element)) marks.push('kind');
    if (hasNeighbours(element, outer)) marks.push('neighbours');
    if (handlers[action]?.test(handlerOf(element))) marks.push('handler');
    if (sectionOf(sections, element) === 'panel.stateTitle') marks.push('section');
    if (afterPanel(scan, element)) marks.push('place');
    const independent = marks.filter(
      (mark) => mark !== 'label' && !(ambiguous.has(fold(words)) && mark === 'kind'),
    );
    return independent.length > 0 ? [{ element, action, marks }] : [];
  });
};
