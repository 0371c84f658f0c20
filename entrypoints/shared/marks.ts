import * as z from 'zod/mini';

const Mark = z.string().check(z.maxLength(80));
const Marks = z.array(Mark).check(z.maxLength(400));

/** What one look at a screen found: names of parts and of the marks they were known by, nothing of what stands there. */
export const SeenMarks = z.object({ kind: z.string().check(z.maxLength(60)), marks: Marks });
export type SeenMarks = z.infer<typeof SeenMarks>;

type Day = { on: string; marks: string[] };
/** The last day on which all was as before, and the day that differs from it. */
export type KeptMarks = { good: Day; today: (Day & { looks: number }) | null };
export type MarksBook = { readonly [kind: string]: KeptMarks };

/** One look may have come while the page was still being built: what a whole day lacks is lost. */
const looksNeeded = 3;

const partOf = (mark: string) => mark.split(':')[0] ?? mark;

/** Parts that are gone, parts known by fewer marks than then, parts that were not there. */
export const compareMarks = (
  lastGood: readonly string[],
  today: readonly string[],
): { lost: string[]; degraded: string[]; new: string[] } => {
  const before = new Set(lastGood.map(partOf));
  const now = new Set(today.map(partOf));
  const gone = lastGood.filter((mark) => !today.includes(mark)).map(partOf);
  return {
    lost: [...before].filter((part) => !now.has(part)),
    degraded: [...new Set(gone)].filter((part) => now.has(part)),
    new: [...now].filter((part) => !before.has(part)),
  };
};

/** Values that an order may well be without say nothing of the page. */
const isSteady = (mark: string) =>
  !mark.startsWith('value ') || /order\.number|claim\.(type|status)$/.test(mark);
const joined = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort();

/** What is known of a kind of screen after one more look at it. */
export const remember = (kept: KeptMarks | undefined, seen: readonly string[], on: string): KeptMarks => {
  const marks = seen.filter(isSteady);
  if (!kept || kept.good.on >= on)
    return { good: { on, marks: joined(kept?.good.marks ?? [], marks) }, today: null };
  const before = kept.today?.on === on ? kept.today : undefined;
  const today = { on, marks: joined(before?.marks ?? [], marks), looks: (before?.looks ?? 0) + 1 };
  const { lost, degraded } = compareMarks(kept.good.marks, today.marks);
  return lost.length + degraded.length === 0
    ? { good: { on, marks: today.marks }, today: null }
    : { good: kept.good, today };
};

export type MarksChange = { kind: string; since: string; lost: string[]; degraded: string[]; new: string[] };

const screenOf = (kind: string) => kind.split(' ')[0] ?? kind;
const isUnread = (kind: string) => kind.endsWith(' unread');

/** A screen whose claim can't be told any more is compared with what all claims of that screen had in common. */
const goodOf = (book: MarksBook, kind: string, { good }: KeptMarks): Day => {
  if (!isUnread(kind)) return good;
  const like = Object.entries(book).filter(
    ([other, { good: day }]) => !isUnread(other) && screenOf(other) === screenOf(kind) && day.on < good.on,
  );
  const [first, ...others] = like.map(([, { good: day }]) => day);
  if (!first) return good;
  return {
    on: first.on,
    marks: first.marks.filter((mark) => others.every(({ marks }) => marks.includes(mark))),
  };
};

/** What is otherwise than on the last good day, screen by screen. */
export const changesIn = (book: MarksBook): MarksChange[] =>
  Object.entries(book).flatMap(([kind, kept]) => {
    const now = kept.today ?? (isUnread(kind) ? { ...kept.good, looks: looksNeeded } : null);
    if (!now || now.looks < looksNeeded) return [];
    const good = goodOf(book, kind, kept);
    const change = compareMarks(good.marks, now.marks);
    return change.lost.length + change.degraded.length === 0 ? [] : [{ kind, since: good.on, ...change }];
  });

/** The seller has looked: from now on it counts as it is. */
export const accepted = (book: MarksBook): MarksBook =>
  Object.fromEntries(
    Object.entries(book).flatMap(([kind, { good, today }]) =>
      isUnread(kind)
        ? []
        : [[kind, { good: today ? { on: today.on, marks: today.marks } : good, today: null }]],
    ),
  );
