import type { Box } from '../drawing/place';
import type { Grid, Row } from '../reading/grids';

/**
 * Where the countdowns of a grid stand, in window coordinates. `edge`: there is no room beside the rows and none
 * in them that nothing is written in; a thin mark at the row's border is all that covers nothing.
 */
export type Lane = { kind: 'beside' | 'within' | 'edge'; left: number; width: number };

export const LANE_WIDTH = 92;
const GAP = 4;
const EDGE = 4;

const isEmpty = (cell: Element): boolean =>
  !cell.querySelector('img, input, svg') && (cell.textContent ?? '').trim() === '';

/** A column that says nothing in any of the rows in sight. */
const emptyColumn = (rows: readonly Row[], view: { left: number; right: number }): Lane | undefined => {
  const parts = rows.flatMap((row) => row.parts.at(-1) ?? []);
  const [first] = parts;
  if (!first) return undefined;
  for (const [index, cell] of [...first.cells].entries()) {
    const { left, width, right } = cell.getBoundingClientRect();
    if (width < LANE_WIDTH + GAP || left < view.left || right > view.right) continue;
    if (parts.every((part) => part.cells[index] && isEmpty(part.cells[index])))
      return { kind: 'within', left: left + GAP, width: LANE_WIDTH };
  }
  return undefined;
};

export const laneFor = (grid: Grid, rows: readonly Row[], isFree: (box: Box) => boolean): Lane => {
  const body = grid.bodies.at(-1);
  const window = (body?.closest('.objbox') ?? body ?? grid.element).getBoundingClientRect();
  const outer = grid.element.getBoundingClientRect();
  const view = grid.element.ownerDocument.defaultView;
  const page = { width: view?.innerWidth ?? 0, x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
  const strip = (left: number): Box => ({
    left: left + page.x,
    top: window.top + page.y,
    width: LANE_WIDTH,
    height: window.height,
  });

  const right = outer.right + GAP;
  if (right + LANE_WIDTH <= page.width && isFree(strip(right)))
    return { kind: 'beside', left: right, width: LANE_WIDTH };
  const left = outer.left - GAP - LANE_WIDTH;
  if (left >= 0 && isFree(strip(left))) return { kind: 'beside', left, width: LANE_WIDTH };

  const table = body?.getBoundingClientRect();
  if (table && table.right + GAP + LANE_WIDTH <= window.right)
    return { kind: 'within', left: table.right + GAP, width: LANE_WIDTH };
  return emptyColumn(rows, window) ?? { kind: 'edge', left: Math.max(outer.left, 0), width: EDGE };
};
