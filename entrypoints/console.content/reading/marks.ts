import type { Action } from '../../../rules/vocabulary';
import { fieldNames, type Reading } from './reading';

/**
 * What was found on a screen and by which marks: names only, nothing of what stands there. `part` alone says that it
 * was found, `part:mark` by what.
 */
export const marksOf = (reading: Reading): string[] => {
  const found = new Set<string>([`screen ${reading.screen}`]);
  const actions = new Set<Action>(reading.controls.map(({ action }) => action));
  for (const { action, marks } of reading.controls)
    for (const mark of ['', ...marks.map((each) => `:${each}`)]) found.add(`button ${action}${mark}`);
  for (const action of actions)
    for (const name of fieldNames) {
      if (!reading.fieldOf(action, name)) continue;
      found.add(`field ${action}.${name}`);
      for (const mark of reading.fieldMarks?.(action, name) ?? [])
        found.add(`field ${action}.${name}:${mark}`);
    }
  const { order, claim } = reading.situation;
  for (const [name, value] of Object.entries(order))
    if (value !== undefined) found.add(`value order.${name}`);
  for (const [name, value] of Object.entries(claim ?? {}))
    if (value !== undefined) found.add(`value claim.${name}`);
  return [...found].sort();
};

/** What one screen shows depends on what is open in it: only the like is compared with the like. */
export const kindOf = ({ screen, situation }: Reading): string =>
  [screen, situation.claim?.status ?? (situation.claim === null ? 'none' : 'unread')].join(' ');
