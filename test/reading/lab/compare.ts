import type { Reading } from '../../../entrypoints/console.content/reading/reading';
import type { Expected } from '../drawn/scene';

const said = (value: unknown) =>
  JSON.stringify(value, (_key, each) => (each === undefined ? '(unread)' : each));

export type Difference = { what: string; is: unknown; wanted: unknown };

const markOf = (element: Element) =>
  (element.closest('[data-is]') ?? element.querySelector('[data-is]'))?.getAttribute('data-is') ??
  element.outerHTML.slice(0, 80);

/** What a reading says otherwise than the page that was drawn. */
export const differences = (reading: Reading | null, expected: Expected): Difference[] => {
  if (!reading) return [{ what: 'screen', is: undefined, wanted: expected.screen }];
  const found: Difference[] = [];
  const compare = (what: string, is: unknown, wanted: unknown) => {
    if (said(is) !== said(wanted)) found.push({ what, is, wanted });
  };
  const { situation } = reading;
  compare('screen', reading.screen, expected.screen);
  for (const [name, wanted] of Object.entries(expected.order))
    compare(`order.${name}`, Object.entries(situation.order).find(([key]) => key === name)?.[1], wanted);
  if (expected.claim !== undefined) {
    if (expected.claim === null || !situation.claim) compare('claim', situation.claim, expected.claim);
    else
      for (const [name, wanted] of Object.entries(expected.claim))
        compare(`claim.${name}`, Object.entries(situation.claim).find(([key]) => key === name)?.[1], wanted);
  }
  if (expected.unanswered !== undefined) compare('unanswered', situation.unanswered, expected.unanswered);
  const offered = Object.keys(expected.actions);
  for (const action of offered)
    if (!reading.controls.some((control) => control.action === action))
      found.push({ what: `control ${action}`, is: undefined, wanted: action });
  // The same action may stand twice, in a bar and in a layer over it: each of them is guarded.
  for (const element of reading.controls[0]?.element.ownerDocument.querySelectorAll('[data-is]') ?? []) {
    const mark = element.getAttribute('data-is') ?? '';
    const isGuarded = reading.controls.some(
      (control) => control.element.contains(element) || element.contains(control.element),
    );
    if (offered.includes(mark) && !isGuarded && element.checkVisibility())
      found.push({ what: `control ${mark}`, is: undefined, wanted: mark });
  }
  for (const { action, element } of reading.controls) {
    const mark = markOf(element);
    const isRight = offered.includes(action) && (mark === action || mark === 'submit');
    if (!isRight) found.push({ what: `control ${action}`, is: mark, wanted: action });
    const wanted = Object.entries(expected.actions).find(([each]) => each === action)?.[1] ?? {};
    for (const [name, value] of Object.entries(wanted))
      compare(
        `${action}.${name}`,
        Object.entries(reading.formOf(action)).find(([key]) => key === name)?.[1],
        value,
      );
  }
  return found;
};

export const asText = ({ what, is, wanted }: Difference) => `${what}: ${said(is)} for ${said(wanted)}`;
