import Countdown from '../../../components/countdown';
import type { Deadline } from '../../../rules/verdict';
import { type Box, isCoveredAt } from '../drawing/place';
import type { Grid } from '../reading/grids';
import { type Lane, laneFor } from './lane';
import type { Listed, ListedGrid } from './rows';

/** The countdowns of the rows in sight of one grid, in document coordinates. */
export type Strip = {
  /** As high as the grid's window: what scrolls out of it is cut off. */
  box: Box;
  lane: Lane;
  marks: readonly { listed: Listed; deadline: Deadline; top: number; height: number }[];
};

const windowOf = (grid: Grid): DOMRect => {
  const body = grid.bodies.at(-1) ?? grid.element;
  return (body.closest('.objbox') ?? body).getBoundingClientRect();
};

const frameOf = ({ row }: Listed): DOMRect | undefined => row.parts.at(-1)?.getBoundingClientRect();

/** The first row that reaches below a line: rows stand one under the other, so halving finds it. */
const firstBelow = (rows: readonly Listed[], line: number): number => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    const bottom = row ? (frameOf(row)?.bottom ?? 0) : 0;
    if (bottom <= line) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const stripOf = ({ grid, rows }: ListedGrid, isFree: (box: Box) => boolean): Strip | undefined => {
  const view = grid.element.ownerDocument.defaultView;
  const frame = windowOf(grid);
  const top = Math.max(frame.top, 0);
  const bottom = Math.min(frame.bottom, view?.innerHeight ?? 0);
  if (!view || bottom <= top || frame.width === 0) return undefined;

  const middle = (Math.max(frame.left, 0) + Math.min(frame.right, view.innerWidth)) / 2;
  const marks: Strip['marks'][number][] = [];
  const inSight = [];
  for (let index = firstBelow(rows, top); index < rows.length; index++) {
    const listed = rows[index];
    const box = listed && frameOf(listed);
    if (!listed || !box || box.top >= bottom) break;
    inSight.push(listed.row);
    const [deadline] = listed.deadlines;
    const isUnder = isCoveredAt(grid.element, middle, box.top + box.height / 2);
    if (deadline && box.height > 0 && !isUnder)
      marks.push({ listed, deadline, top: box.top - frame.top, height: box.height });
  }
  if (marks.length === 0) return undefined;
  const lane = laneFor(grid, inSight, isFree);
  return {
    box: {
      left: lane.left + view.scrollX,
      top: frame.top + view.scrollY,
      width: lane.width,
      height: frame.height,
    },
    lane,
    marks,
  };
};

/** Nothing of it catches a press: what lies under it stays the page's. */
export const StripView = ({ strip, now }: { strip: Strip; now: Date }) => {
  const { left, top, width, height } = strip.box;
  return (
    <div
      class={`countdown-strip ${strip.lane.kind}`}
      style={{
        position: 'absolute',
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
        overflow: 'hidden',
        pointerEvents: 'none',
      }}
    >
      {strip.marks.map(({ listed, deadline, top: at, height: tall }) => (
        <div
          key={`${listed.number} ${deadline.kind}`}
          class="countdown-row"
          style={{
            position: 'absolute',
            left: 0,
            right: 0,
            top: `${at}px`,
            height: `${tall}px`,
            display: 'flex',
            alignItems: 'center',
          }}
        >
          <Countdown deadline={deadline} now={now} brief />
        </div>
      ))}
    </div>
  );
};
