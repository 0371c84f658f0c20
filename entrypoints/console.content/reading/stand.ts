import type { Scan } from './scan';

/**
 * What follows from where things stand on a page alone, whatever is typed, chosen or ticked there: found once for as
 * long as nothing moves, which is as long as its scan is the same object.
 */
export const perStand = <Found, Args extends readonly (string | boolean)[] = []>(
  find: (scan: Scan, ...args: Args) => Found,
) => {
  const known = new WeakMap<Scan, Map<string, Found>>();
  return (scan: Scan, ...args: Args): Found => {
    const found = known.get(scan) ?? new Map<string, Found>();
    known.set(scan, found);
    const key = args.join();
    if (!found.has(key)) found.set(key, find(scan, ...args));
    return found.get(key) as Found;
  };
};
