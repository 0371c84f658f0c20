import type { Deadline } from '../../../rules/verdict';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Once a minute at most, on the minute; in the last hour of something in sight, every ten seconds. */
export const untilNextLook = (deadlines: readonly Deadline[], now: Date): number => {
  const left = Math.min(
    ...deadlines.map(({ due }) => due.getTime() - now.getTime()).filter((time) => time > 0),
  );
  const step = left <= HOUR ? 10_000 : MINUTE;
  return step - (now.getTime() % step);
};

/** One timer for everything that counts down in this document; none in a tab that nobody looks at. */
export const makeClock = (document: Document, tick: () => void) => {
  const view = document.defaultView;
  let timer: number | undefined;
  const stop = () => {
    if (timer !== undefined) view?.clearTimeout(timer);
    timer = undefined;
  };
  return {
    /** `inSight`: what is drawn now; with nothing drawn there is nothing to count. */
    set: (inSight: readonly Deadline[], now: Date) => {
      stop();
      if (document.hidden || inSight.length === 0) return;
      timer = view?.setTimeout(tick, untilNextLook(inSight, now));
    },
    stop,
  };
};
