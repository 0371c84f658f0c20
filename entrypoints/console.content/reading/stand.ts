import type { Scan } from './scan';

const keptBy =
  (holderOf: (scan: Scan) => object) =>
  <Found, Key = void>(find: (scan: Scan, key: Key) => Found) => {
    const known = new WeakMap<object, Map<Key, Found>>();
    return (scan: Scan, key: Key): Found => {
      const holder = holderOf(scan);
      const found = known.get(holder) ?? new Map<Key, Found>();
      known.set(holder, found);
      if (!found.has(key)) found.set(key, find(scan, key));
      return found.get(key) as Found;
    };
  };

/**
 * What follows from where things stand on a page alone, whatever is typed, chosen or ticked there: found once for as
 * long as nothing moves, which is as long as its scan is the same object.
 */
export const perStand = keptBy((scan) => scan);

/** What hangs on more of the style than shows which labels and fields there are: found once at each look. */
export const perLook = keptBy(({ look }) => look);
