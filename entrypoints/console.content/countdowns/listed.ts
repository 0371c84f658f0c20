import type { Deadline } from '../../../rules/verdict';
import type { Situation } from '../../../rules/vocabulary';
import { type RecordOf, remembered } from '../guard/judging';
import type { Grid } from '../reading/grids';
import { type ListedRow, readLists } from '../screens/rows';

/** An order in a list, and what runs out for it, soonest first. */
export type Listed = {
  number: string;
  /** Where it stands: of frozen columns and the others, the others. */
  row: HTMLTableRowElement;
  situation: Situation;
  deadlines: readonly Deadline[];
};

export type Listing = { grid: Grid; rows: readonly Listed[] };

/** A longer list is read in several tasks: nothing that is pressed or typed waits for all of it. */
const ROWS_AT_ONCE = 150;

type DeadlinesOf = (situation: Situation) => readonly Deadline[];

/** What the lists show, with its deadlines. A row that says what it said before is the same object again. */
export const makeListings = (recordOf: RecordOf, deadlinesOf: DeadlinesOf) => {
  let known = new WeakMap<ListedRow, Listed | null>();
  let lists = new WeakMap<readonly ListedRow[], readonly Listed[]>();

  const listedOf = (row: ListedRow): Listed | null => {
    const part = row.parts.at(-1);
    const { number } = row.situation.order;
    if (!part || !number) return null;
    const situation = remembered(row.situation, recordOf);
    return { number, row: part, situation, deadlines: deadlinesOf(situation) };
  };
  const keptOf = (row: ListedRow): Listed | null => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const found = listedOf(row);
    known.set(row, found);
    return found;
  };

  return {
    /** `most`: how many rows may be read that have not been read before. Where that leaves some out, it is not whole. */
    read: (document: Document, most = ROWS_AT_ONCE): { lists: readonly Listing[]; isWhole: boolean } => {
      let left = most;
      const found = readLists(document).map(({ grid, rows }) => {
        const listed =
          lists.get(rows) ?? rows.flatMap((row) => (known.has(row) || left-- > 0 ? (keptOf(row) ?? []) : []));
        if (left >= 0) lists.set(rows, listed);
        return { grid, rows: listed };
      });
      return { lists: found, isWhole: left >= 0 };
    },
    /** What is known of the orders beside the page, or the day, is another. */
    forget: () => {
      known = new WeakMap();
      lists = new WeakMap();
    },
  };
};
