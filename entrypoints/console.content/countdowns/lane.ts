import type { Box } from '../drawing/place';
import type { Grid } from '../reading/grids';
import { makeKept } from './kept';

/**
 * Where the countdowns of a list stand, in window coordinates. `slim`: room for the shape alone. `edge`: there is no
 * room beside the rows and none in them that nothing is written in; a thin mark at the border is all that covers nothing.
 */
export type Lane = { kind: 'beside' | 'within' | 'slim' | 'edge'; left: number; width: number };

/** Enough for the longest of its words in every language, and what nearly all of them need. */
const ROOMY = 116;
const WIDE = 92;
const SLIM = 20;
const GAP = 4;
const EDGE = 4;

const isEmpty = (cell: Element): boolean =>
  !cell.querySelector('img, input, svg') && (cell.textContent ?? '').trim() === '';

const endOf = ({ left, width }: Box) => left + width;

/** Behind the last column, within the list's own box. */
const laneBehind = (grid: Grid, seen: Box): Lane | undefined => {
  const left = (grid.bodies.at(-1)?.getBoundingClientRect().right ?? endOf(seen)) + GAP;
  const width = Math.min(endOf(seen) - left, ROOMY);
  return width >= WIDE ? { kind: 'within', left, width } : undefined;
};

/** A column that says nothing in any of these rows. */
const laneWithin = (seen: Box, rows: readonly HTMLTableRowElement[]): Lane | undefined => {
  for (const [index, cell] of [...(rows[0]?.cells ?? [])].entries()) {
    const { left, width, right } = cell.getBoundingClientRect();
    if (width < WIDE + GAP || left < seen.left || right > endOf(seen)) continue;
    if (rows.every((row) => row.cells[index] && isEmpty(row.cells[index])))
      return { kind: 'within', left: left + GAP, width: Math.min(width - GAP, ROOMY) };
  }
  return undefined;
};

/** `isFree` asks in document coordinates. */
export const makeLanes = (document: Document, isFree: (box: Box) => boolean) => {
  type Beside = { wide: Lane | undefined; slim: Lane | undefined };
  const beside = new WeakMap<Grid, ReturnType<typeof makeKept<Beside>>>();

  /** `seen`: the part of the list that shows, in window coordinates. */
  return (grid: Grid, seen: Box, rows: readonly HTMLTableRowElement[]): Lane => {
    const outer = grid.element.getBoundingClientRect();
    const view = document.defaultView;
    const page = { width: view?.innerWidth ?? 0, x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
    const places = (width: number): Box[] =>
      [Math.max(outer.right, endOf(seen)) + GAP, outer.left - GAP - width].map((left) => ({
        ...seen,
        left,
        width,
      }));
    const find = (kind: Lane['kind'], width: number): Lane | undefined =>
      places(width)
        .filter(({ left }) => left >= 0 && left + width <= page.width)
        .filter((box) => isFree({ ...box, left: box.left + page.x, top: box.top + page.y }))
        .map(({ left }) => ({ kind, left, width }))[0];

    const kept = beside.get(grid) ?? makeKept<Beside>(document);
    beside.set(grid, kept);
    const key = [outer.left, outer.right, seen.top + page.y, seen.height, page.x, page.width].join();
    const { wide, slim } = kept(key, places(WIDE), () => {
      const roomy = find('beside', ROOMY) ?? find('beside', WIDE);
      return { wide: roomy, slim: roomy ?? find('slim', SLIM) };
    });
    // What stands on the left of a list is a menu as a rule: free, and far from where the rows end.
    return (
      (wide && wide.left > outer.left ? wide : undefined) ??
      laneBehind(grid, seen) ??
      wide ??
      laneWithin(seen, rows) ??
      slim ?? { kind: 'edge', left: Math.max(outer.left - EDGE, 0), width: EDGE }
    );
  };
};
