import { tidy } from '../reading/fold';
import type { Grid } from '../reading/grids';

/** Some rows are not there: only those in sight are drawn. */
export const isPartial = ({ bodies, rows }: Grid): boolean => {
  const drawn = rows();
  const tall = Math.max(...drawn.slice(0, 5).map(({ parts }) => parts.at(-1)?.offsetHeight ?? 0));
  const body = bodies.at(-1);
  // Only where the rows do not account for the height is each of them looked at.
  if (!body || body.offsetHeight <= drawn.length * tall + 100) return false;
  return [...body.rows].some((row) => row.offsetHeight > 100 && tidy(row.textContent) === '');
};
