import LevelMark from './level-mark';
import { useSpeech } from './speech';

const MINUTE = 60_000;

/** Calmly, where times are shown: this PC's clock is not the console's, and what is counted goes by the console's. */
export default function ClockLine({ ahead, isExact }: { ahead: number; isExact: boolean }) {
  const { words } = useSpeech();
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  const by = {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
  return (
    <p class="clock-line" data-ahead={Math.round(ahead)}>
      <LevelMark look="info" form="shape" />
      <span>{ahead > 0 ? words.clock.ahead(by) : words.clock.behind(by, isExact)}</span>
    </p>
  );
}
