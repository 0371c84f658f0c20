import type { Screen } from '../reading/reading';

export type Layer = 'reading' | 'judging' | 'drawing' | 'recording';
/** Why something left the page without having been checked. */
export type WhyOff = 'fault' | 'slow' | 'often';

const FAULTS_UNTIL_OFF = 3;
/** One press comes as half a dozen events, and each of them may meet the same fault. */
const AS_ONE_MS = 400;

type Parts = {
  onBlown: () => void;
  /** What could not be written down changes nothing of what may go out. */
  onUnwritten?: () => void;
  clock?: () => number;
};

/**
 * A guard that breaks must neither hold up the shop nor pretend to work: what fails lets go, says so,
 * and after the third time on a screen leaves that screen alone until the page is loaded again.
 */
export const makeFuse = ({ onBlown, onUnwritten = () => {}, clock = () => performance.now() }: Parts) => {
  const faults = new Map<Screen | null, number>();
  let screen: Screen | null = null;
  let why: WhyOff | null = null;
  let last = Number.NEGATIVE_INFINITY;

  const say = (tell: () => void) => {
    try {
      tell();
    } catch {
      // Saying it failed too. There is nothing left to say it with, and the page must not notice.
    }
  };

  const isOff = () => (faults.get(screen) ?? 0) >= FAULTS_UNTIL_OFF;

  const blow = (reason: 'fault' | 'slow') => {
    const now = clock();
    if (now - last >= AS_ONE_MS) {
      last = now;
      faults.set(screen, (faults.get(screen) ?? 0) + 1);
    }
    why = isOff() ? 'often' : reason;
    say(onBlown);
  };

  return {
    /** The screen that faults are counted for from now on. */
    stands: (on: Screen | null) => {
      screen = on;
    },
    isOff,
    why: (): WhyOff | null => why,
    blow,
    /** Runs `work`; when it throws, the answer is `otherwise` and the fault is said aloud. */
    tries: <T, U = undefined>(layer: Layer, work: () => T, otherwise?: U): T | U => {
      try {
        return work();
      } catch {
        if (layer === 'recording') say(onUnwritten);
        else blow('fault');
        // Left out, it is `undefined`, and so is `U`.
        return otherwise as U;
      }
    },
  };
};
export type Fuse = ReturnType<typeof makeFuse>;
