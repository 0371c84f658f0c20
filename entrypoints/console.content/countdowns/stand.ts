import type { Deadline } from '../../../rules/verdict';
import { type Box, isCoveredAt } from '../drawing/place';
import type { Grid } from '../reading/grids';
import { type Lane, makeLanes } from './lane';
import type { Listed, Listing } from './listed';
import { isPartial } from './partial';

export type Mark = { listed: Listed; deadline: Deadline; top: number; height: number };

/**
 * Where the countdowns of one list stand. Their `top` counts from where the list's content begins, so that scrolling
 * moves them all by one amount and none of them has to be looked at.
 */
type Span = { from: number; to: number };

export type Stand = {
  grid: Grid;
  /** What the rows scroll in; `null`: they scroll with the page. */
  scroller: Element | null;
  /** In document coordinates, as high as the part of the list that shows: what scrolls out of it is cut off. */
  box: Box;
  /** From the top of the box to where the content begins when it is not scrolled. */
  offset: number;
  lane: Lane;
  /** The part of the list that shows, in the window, and what of it no layer of the page lies over. */
  around: string;
  open: Span;
  /** More of them than are in sight, so that a little scrolling asks for nothing. */
  marks: readonly Mark[];
  drawn: { from: number; to: number };
  /** How far the list was scrolled sideways: the empty column is then elsewhere. */
  sideways: number;
};

const everywhere: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

export const scrollerOf = (grid: Grid): Element | null => {
  const body = grid.bodies.at(-1) ?? grid.element;
  const box = body.closest('.objbox');
  if (box) return box;
  const view = grid.element.ownerDocument.defaultView;
  for (let each: Element | null = body; each && each !== each.ownerDocument.body; each = each.parentElement)
    if (each.scrollHeight > each.clientHeight + 1 && clips(view?.getComputedStyle(each).overflowY))
      return each;
  return null;
};

/** Where the content of a scroller begins, in window coordinates. */
export const contentTop = (scroller: Element): number =>
  scroller.getBoundingClientRect().top + scroller.clientTop - scroller.scrollTop;

const clips = (overflow: string | undefined) => overflow !== undefined && overflow !== 'visible';

/** The part of an element that what stands around it lets show, in window coordinates; the window's own edge is no limit. */
const shownOf = (element: Element): Box | null => {
  const own = element.getBoundingClientRect();
  let [left, top] = [own.left + element.clientLeft, own.top + element.clientTop];
  // Without its scroll bars.
  let [right, bottom] = [
    left + (element.clientWidth || own.width),
    top + (element.clientHeight || own.height),
  ];
  const { body, defaultView: view } = element.ownerDocument;
  for (let each = element.parentElement; each && each !== body; each = each.parentElement) {
    const style = view?.getComputedStyle(each);
    if (!clips(style?.overflowX) && !clips(style?.overflowY)) continue;
    const around = each.getBoundingClientRect();
    [left, top] = [Math.max(left, around.left), Math.max(top, around.top)];
    [right, bottom] = [Math.min(right, around.right), Math.min(bottom, around.bottom)];
  }
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null;
};

/** The first row that reaches below a line of the window: rows stand one under the other, so halving finds it. */
const firstBelow = (rows: readonly Listed[], line: number): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = rows[middle]?.row.getBoundingClientRect();
    // One that is filtered away stands nowhere and tells nothing.
    if (!box || box.height === 0) return 0;
    if (box.bottom <= line) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The longest run of rows that no layer of the page lies over. */
const uncovered = (grid: Grid, boxes: readonly DOMRect[], { left, width }: Box): Span | undefined => {
  const isUnder = (box: DOMRect) => isCoveredAt(grid.element, left + width / 2, box.top + box.height / 2);
  const ends = [boxes[0], boxes[boxes.length >> 1], boxes.at(-1)].flatMap((box) => box ?? []);
  if (!ends.some(isUnder)) return everywhere;
  let best: Span | undefined;
  let run: Span | undefined;
  for (const box of boxes) {
    run = isUnder(box) ? undefined : { from: run?.from ?? box.top, to: box.bottom };
    if (run && (!best || run.to - run.from > best.to - best.from)) best = run;
  }
  return best;
};

/** Looks at the page once and says where everything is to stand; a list that is out of sight has no place. */
export const makeStands = (document: Document, isFree: (box: Box) => boolean) => {
  const laneOf = makeLanes(document, isFree);

  /** `before`: where it stood a moment ago, while it is scrolled; what lies around it has not moved since. */
  const standOf = ({ grid, rows }: Listing, before?: Stand): Stand | undefined => {
    const view = document.defaultView;
    const scroller = scrollerOf(grid);
    const shown = view && shownOf(scroller ?? grid.bodies.at(-1) ?? grid.element);
    if (!shown) return undefined;
    const sight = { from: Math.max(shown.top, 0), to: Math.min(shown.top + shown.height, view.innerHeight) };
    const spare = Math.max(sight.to - sight.from, 0);
    if (spare === 0) return undefined;

    const content = scroller ? contentTop(scroller) : shown.top;
    if (!rows.some(({ deadlines }) => deadlines.length > 0)) return undefined;
    const marks: Mark[] = [];
    const drawn: HTMLTableRowElement[] = [];
    const inSight: DOMRect[] = [];
    for (let at = firstBelow(rows, sight.from - spare); at < rows.length; at++) {
      const listed = rows[at];
      const box = listed?.row.getBoundingClientRect();
      if (!listed || !box || box.top >= sight.to + spare) break;
      if (box.height === 0) continue;
      drawn.push(listed.row);
      if (box.bottom > sight.from && box.top < sight.to) inSight.push(box);
      const [deadline] = listed.deadlines;
      if (deadline) marks.push({ listed, deadline, top: box.top - content, height: box.height });
    }
    // Where the list itself has drawn no further, scrolling on brings rows that are not known yet.
    const ends = isPartial(grid)
      ? {
          from: rows[0]?.row.getBoundingClientRect().top ?? 0,
          to: rows.at(-1)?.row.getBoundingClientRect().bottom ?? 0,
        }
      : everywhere;
    const around = JSON.stringify(shown);
    const isAsBefore = before !== undefined && before.lane.kind !== 'within' && before.around === around;
    const open = isAsBefore
      ? before.open
      : uncovered(grid, inSight, {
          ...shown,
          left: Math.max(shown.left, 0),
          width: Math.min(shown.left + shown.width, view.innerWidth) - Math.max(shown.left, 0),
        });
    if (!open) return undefined;
    const lane = isAsBefore ? before.lane : laneOf(grid, shown, drawn);
    const top = Math.max(shown.top, open.from);
    return {
      grid,
      around,
      open,
      scroller,
      box: {
        left: lane.left + view.scrollX,
        top: top + view.scrollY,
        width: lane.width,
        height: Math.min(shown.top + shown.height, open.to) - top,
      },
      offset: content + (scroller?.scrollTop ?? 0) - top,
      lane,
      marks,
      drawn: {
        from: Math.max(sight.from - spare, ends.from) - content,
        to: Math.min(sight.to + spare, ends.to) - content,
      },
      sideways: scroller?.scrollLeft ?? 0,
    };
  };

  return standOf;
};

/** The part of the content that shows now, by what scrolling has changed since; nothing is measured for it. */
export const sightOf = ({ scroller, box, offset }: Stand, view: Window): Span => {
  const top = box.top - view.scrollY;
  const content = top + offset - (scroller?.scrollTop ?? 0);
  return { from: Math.max(top, 0) - content, to: Math.min(top + box.height, view.innerHeight) - content };
};
