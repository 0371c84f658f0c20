import type { VNode } from 'preact';
import DeadlineChip from '../../../components/deadline-chip';
import { japanDay } from '../../../rules/days';
import type { Deadline } from '../../../rules/verdict';
import type { Situation } from '../../../rules/vocabulary';
import { type Dress, HOST, makeHost } from '../drawing/host';
import { boxOf, isCovered, isFreeOn } from '../drawing/place';
import type { Spoken } from '../drawing/spoken';
import type { RecordOf } from '../guard/judging';
import { makeBoard } from './board';
import { makeClock } from './clock';
import { type Listed, type Listing, makeListings } from './listed';
import { makeMemory } from './memory';
import { isPartial } from './partial';
import { makeReport } from './report';
import { makeScroll } from './scroll';
import { makeStands, type Stand, scrollerOf, sightOf } from './stand';
import { Strip } from './strip';

type Parts = {
  document: Document;
  view: Window;
  spoken: Spoken;
  dress: Dress;
  now: () => Date;
  /** What is wrong with the PC's clock, if anything is. */
  clockLine: () => VNode | null;
  recordOf: RecordOf;
  deadlinesOf: (situation: Situation) => readonly Deadline[];
  /** What the lists say of their orders that they have not said before, for what is kept in the background. */
  report: (rows: readonly Listed[]) => void;
  /** A minute has gone by, or a list stands still again: everything of ours looks once more. */
  refresh: () => void;
  tries: (draw: () => void) => void;
};

/** How long a list that draws only what is in sight has to draw what was scrolled to. */
const PATIENCE_MS = 1500;
/** While a list is scrolled: how often it is asked whether what is drawn over it still reaches. */
const STEP_MS = 200;

/** What else of ours may stand where the list of deadlines is opened from. */
const besides = ['panel', 'templates'];

/** What runs out, beside the rows that it runs out for. The lists themselves are never touched. */
export const makeCountdowns = ({
  document,
  view,
  spoken,
  dress,
  now,
  clockLine,
  recordOf,
  deadlinesOf,
  report,
  refresh,
  tries,
}: Parts) => {
  const host = makeHost(document, 'countdowns', dress);
  const isFree = isFreeOn(document, (element) => element === host.element());
  const listings = makeListings(recordOf, deadlinesOf);
  const standOf = makeStands(document, isFree);
  const memory = makeMemory();
  const tell = makeReport(report);
  const board = makeBoard(document, isFree, () =>
    // By tag: to look through a long list for them would take longer than all the rest.
    [...document.getElementsByTagName(HOST)].flatMap((host) =>
      besides.includes(host.getAttribute('data-part') ?? '')
        ? [...(host.shadowRoot?.lastElementChild?.children ?? [])].flatMap((drawn) => boxOf(drawn) ?? [])
        : [],
    ),
  );
  const clock = makeClock(document, refresh);
  let lists: readonly Listing[] = [];
  let stands: readonly Stand[] = [];
  let strips: readonly VNode[] = [];
  let waiting = 0;
  let chip: VNode | null = null;
  let drawChip: () => VNode | null = () => null;
  let others: readonly Deadline[] = [];
  let listed: readonly Deadline[] = [];
  let day = Number.NaN;
  let askedAt = Number.NEGATIVE_INFINITY;
  /** The order that the seller has asked for, and until when it may still be on its way. */
  let wanted: { order: string; until: number } | null = null;

  /** A task of its own for it, so that nothing that is pressed or typed waits for all that a long list takes. */
  const later = (work: () => void): number => view.setTimeout(() => tries(work));
  /** Whether all of it has been read; else the rest of it follows, and all is drawn then. */
  const read = (): boolean => {
    const found = listings.read(document);
    lists = found.lists;
    if (found.isWhole) return true;
    view.clearTimeout(waiting);
    waiting = later(() => draw());
    return false;
  };

  const stripsAt = (at: Date) =>
    stands.map((stand, index) => (
      <Strip key={`strip-${index}`} stand={stand} now={at} found={wanted?.order} />
    ));
  const render = (at: Date) => {
    // Asked before anything is drawn: the browser would have to lay the page out once more for it.
    count(at);
    host.show(
      spoken(
        <>
          {strips}
          {chip}
        </>,
      ),
    );
  };
  /** What is drawn beyond the window, so that it is there when it comes, does not count. */
  const inSight = (stand: Stand): Deadline[] => {
    const { from, to } = sightOf(stand, view);
    return stand.marks.flatMap(({ deadline, top, height }) =>
      top + height > from && top < to ? deadline : [],
    );
  };
  const count = (at: Date) => clock.set([...others, ...stands.flatMap(inSight)], at);
  const rest = () => {
    stands = [];
    host.hide();
  };

  /** Puts the rows' countdowns where the rows stand now; what they say has not changed. */
  const place = () => {
    read();
    const before = stands;
    stands = lists.flatMap(
      (listing) =>
        standOf(
          listing,
          before.find(({ grid }) => grid === listing.grid),
        ) ?? [],
    );
    const at = now();
    strips = stripsAt(at);
    render(at);
  };

  /** `alsoCounting`: what counts down on this page besides, so that all of it has one timer. */
  const draw = (alsoCounting: readonly Deadline[] = others) => {
    others = alsoCounting;
    scroll.listen();
    document.addEventListener('visibilitychange', onShow);
    const at = now();
    const today = japanDay(at);
    if (today !== day) listings.forget();
    day = today;
    if (!read()) return;
    const all = lists;
    later(() => tell(all));
    const known = lists.map(memory.see);
    const deadlines = known.flatMap(({ orders }) => orders.flatMap((listed) => listed.deadlines));
    listed = deadlines;
    const list = lists[known.findIndex(({ orders }) => orders.some((each) => each.deadlines.length > 0))];
    if (!list) {
      rest();
      return count(at);
    }
    arrive();
    stands = lists.flatMap((listing) => standOf(listing) ?? []);
    strips = stripsAt(at);
    const isUnderLayer = lists.every(({ grid }) => isCovered(grid.element));
    const counted = (
      <DeadlineChip
        deadlines={deadlines}
        now={at}
        isPartial={known.some((each) => each.isPartial)}
        onPick={({ order }) => void (order && show(order))}
      >
        {clockLine()}
      </DeadlineChip>
    );
    drawChip = () => (isUnderLayer ? null : board.at(list.grid.element, counted));
    chip = drawChip();
    render(at);
    if (board.measure(host.root())) makeWay();
  };

  /** Something else of ours stands elsewhere now. */
  const makeWay = () => {
    if (!chip) return;
    chip = drawChip();
    render(now());
  };

  const rowOf = (order: string) =>
    lists.flatMap(({ rows }) => rows).find(({ number }) => number === order)?.row;

  /** A row that was on its way is there now. */
  const arrive = () => {
    if (!wanted || wanted.until < view.performance.now()) return;
    const row = rowOf(wanted.order);
    if (!row) return;
    wanted = { ...wanted, until: 0 };
    row.scrollIntoView({ block: 'center', inline: 'nearest' });
  };

  /** Brings the row into view. False where no list is known to have it. */
  const show = (order: string): boolean => {
    lists = listings.read(document, Number.POSITIVE_INFINITY).lists;
    const place = rowOf(order) ? undefined : memory.placeOf(order);
    if (!rowOf(order) && !place) return false;
    wanted = { order, until: view.performance.now() + PATIENCE_MS };
    const list = lists.find(({ grid }) => grid.element === place?.list);
    const scroller = list && scrollerOf(list.grid);
    if (place && scroller) scroller.scrollTop = place.at - scroller.clientHeight / 2;
    draw();
    return true;
  };

  const scroll = makeScroll(document, view, {
    moved: (scrolled) => {
      const at = view.performance.now();
      const isNext = at - askedAt > STEP_MS;
      if (isNext) askedAt = at;
      const isAway = stands.some((stand) => {
        // Each question makes the browser lay the list out once more; only what moves sideways has to be asked each time.
        const isList = scrolled === stand.scroller;
        if (isList && !isNext && stand.lane.kind !== 'within') return false;
        const { from, to } = sightOf(stand, view);
        if (from < stand.drawn.from || to > stand.drawn.to) return isNext || !isPartial(stand.grid);
        if (isList) return stand.sideways !== stand.scroller?.scrollLeft;
        // The window takes all that is drawn with it; a box around the list does not.
        return scrolled instanceof Element && scrolled.contains(stand.grid.element);
      });
      if (isAway) place();
    },
    rested: refresh,
  });

  const onShow = () => (document.hidden ? clock.stop() : refresh());
  return {
    draw,
    makeWay,
    show,
    /** While a list is scrolled, what it draws anew is looked at when it stands still. */
    isMoving: scroll.isMoving,
    /** What is known of the orders beside the page has changed, though no list has. */
    forget: listings.forget,
    /** Whether the list says aloud when this one comes closer. */
    isSpoken: ({ order, kind }: Deadline): boolean =>
      listed.some((each) => each.order === order && each.kind === kind),
    hide: () => {
      others = [];
      listed = [];
      view.clearTimeout(waiting);
      clock.stop();
      rest();
    },
  };
};
