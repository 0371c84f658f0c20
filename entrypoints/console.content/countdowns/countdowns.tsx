import DeadlineChip from '../../../components/deadline-chip';
import { japanDay } from '../../../rules/days';
import type { Deadline } from '../../../rules/verdict';
import type { Context } from '../../../rules/vocabulary';
import { makeHost } from '../drawing/host';
import { isCovered, isFreeOn } from '../drawing/place';
import type { Spoken } from '../drawing/spoken';
import type { RecordOf } from '../guard/judging';
import { makeClock } from './clock';
import { StripView, stripOf } from './layer';
import { type Listed, type ListedGrid, makeRowReader } from './rows';

type Parts = {
  document: Document;
  spoken: Spoken;
  context: () => Context;
  recordOf: RecordOf;
  /** What the lists say of all their orders, for what is kept in the background. */
  report: (rows: readonly Listed[]) => void;
};

/** What runs out, beside the rows that it runs out for. The lists themselves are never touched. */
export const makeCountdowns = ({ document, spoken, context, recordOf, report }: Parts) => {
  const host = makeHost(document, 'countdowns');
  const isFree = isFreeOn(document, (element) => element === host.element());
  const readRows = makeRowReader(recordOf);
  const clock = makeClock(document, () => draw());
  let reported = '';
  let isScrolling = false;
  let isStale = true;
  let readOn = Number.NaN;
  let grids: readonly ListedGrid[] = [];

  const goTo = (listed: readonly Listed[], wanted: Deadline) => {
    const row = listed.find(({ number }) => number === wanted.order)?.row.parts.at(-1);
    row?.scrollIntoView({ block: 'center' });
    place();
  };

  const tell = (rows: readonly Listed[]) => {
    const said = rows
      .map(({ number, deadlines }) => [
        number,
        ...deadlines.map(({ kind, due }) => `${kind} ${due.getTime()}`),
      ])
      .join();
    if (said === reported) return;
    reported = said;
    report(rows);
  };

  /** The rows are read anew only when a list has changed; scrolling and the clock find them read. */
  const observer = new MutationObserver(() => {
    isStale = true;
  });
  const look = () => {
    if (observer.takeRecords().length > 0) isStale = true;
    const day = japanDay(context().now);
    const stand = grids.length > 0 && grids.every(({ grid }) => grid.element.isConnected);
    if (!isStale && day === readOn && stand) return;
    grids = readRows(document, context());
    readOn = day;
    isStale = false;
    observer.disconnect();
    for (const { grid } of grids)
      observer.observe(grid.element, { childList: true, subtree: true, characterData: true });
  };

  /** Puts what is known where the rows stand now. */
  function place() {
    const { now } = context();
    const listed = grids.flatMap(({ rows }) => rows);
    const deadlines = listed.flatMap((row) => row.deadlines);
    if (deadlines.length === 0) {
      clock.stop();
      return host.hide();
    }
    const strips = grids.flatMap((grid) => stripOf(grid, isFree) ?? []);
    const inSight = strips.flatMap(({ marks }) => marks.map(({ deadline }) => deadline));
    const isUnderLayer = grids.every(({ grid }) => isCovered(grid.element));
    host.show(
      spoken(
        <>
          {strips.map((strip, index) => (
            <StripView key={`strip-${index}`} strip={strip} now={now} />
          ))}
          {!isUnderLayer && (
            <div key="chip" style={{ position: 'fixed', left: '12px', bottom: '12px' }}>
              <DeadlineChip deadlines={deadlines} now={now} onPick={(deadline) => goTo(listed, deadline)} />
            </div>
          )}
        </>,
      ),
    );
    clock.set(inSight, now);
  }

  const draw = () => {
    look();
    tell(grids.flatMap(({ rows }) => rows));
    place();
  };

  /** Once a frame at most, and only the rows that have come into sight are read. */
  const onScroll = () => {
    if (isScrolling || !host.element()) return;
    isScrolling = true;
    document.defaultView?.requestAnimationFrame(() => {
      isScrolling = false;
      place();
    });
  };
  const onShow = () => (document.hidden ? clock.stop() : draw());
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onShow);

  return {
    draw,
    /** A record that has changed changes what runs out, though no list has. */
    recordChanged: () => {
      isStale = true;
    },
    hide: () => {
      clock.stop();
      host.hide();
    },
  };
};
