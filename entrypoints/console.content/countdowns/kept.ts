import { type Box, uppermostAt } from '../drawing/place';

const shares = [0.02, 0.5, 0.98];

/**
 * Asking all of a page whether a place is free is dear. What was found stays until something has moved, which a few
 * points of the places in question tell. `places` in window coordinates.
 */
export const makeKept = <T>(document: Document) => {
  let kept: { key: string; under: readonly (Element | undefined)[]; value: T } | undefined;

  return (key: string, places: readonly Box[], find: () => T): T => {
    const under = places.flatMap(({ left, top, width, height }) =>
      shares.map((share) => uppermostAt(document, left + width / 2, top + height * share)),
    );
    if (kept?.key === key && under.every((element, at) => element === kept?.under[at])) return kept.value;
    kept = { key, under, value: find() };
    return kept.value;
  };
};
