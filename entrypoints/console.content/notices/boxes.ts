import { readByBuyer } from '../../../rules/read-by-buyer';
import type { Action } from '../../../rules/vocabulary';
import type { FieldName, Reading } from '../reading/reading';

/** A box on the page whose text the buyer will read, with the actions that send it. */
export type Box = {
  field: HTMLElement;
  name: Extract<FieldName, 'text' | 'body'>;
  actions: readonly Action[];
};

const nameIn = (action: Action): Box['name'] => (action === 'send-message' ? 'body' : 'text');

/** Several actions may share a box, a memo above all: those that the page offers now are the ones meant. */
export const boxesOf = (reading: Reading, document: Document): Box[] => {
  const offered = new Set(reading.controls.map(({ action }) => action));
  const actionsOf = new Map<HTMLElement, Action[]>();
  for (const action of readByBuyer) {
    const field = reading.fieldOf(action, nameIn(action));
    // What stands in a frame is looked after by that frame's own script.
    if (!field || field.ownerDocument !== document) continue;
    actionsOf.set(field, [...(actionsOf.get(field) ?? []), action]);
  }
  return [...actionsOf].flatMap(([field, actions]) => {
    if (field.matches(':disabled, [readonly]')) return [];
    const meant = actions.filter((action) => offered.has(action));
    const [first] = actions;
    return first ? [{ field, name: nameIn(first), actions: meant.length > 0 ? meant : actions }] : [];
  });
};
