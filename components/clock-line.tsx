import { spanIn } from './countdown';
import LevelMark from './level-mark';
import { useSpeech } from './speech';

const MINUTE = 60_000;

/** Calmly, where times are shown: this PC's clock is not the console's, and what is counted goes by the console's. */
export default function ClockLine({ ahead, isExact }: { ahead: number; isExact: boolean }) {
  const { words } = useSpeech();
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  const by = spanIn(words.time, {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  });
  const { ahead: isAhead, behind, behindAtLeast } = words.clock;
  return (
    <p class="clock-line" data-ahead={Math.round(ahead)}>
      <LevelMark look="info" form="shape" />
      <span>{(ahead > 0 ? isAhead : isExact ? behind : behindAtLeast)(by)}</span>
    </p>
  );
}
