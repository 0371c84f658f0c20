import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Deadline } from '../rules/verdict';
import DeadlineList from './deadline-list';
import { isComposing } from './keys';
import Milestones from './milestones';
import { useSpeech } from './speech';
import { isDueToday } from './timing';

type Props = {
  deadlines: readonly Deadline[];
  now: Date;
  /** Rows that the page has not drawn yet are not among them. */
  isPartial?: boolean;
  onPick: (deadline: Deadline) => void;
  /** What else is to be known of these times. */
  children?: ComponentChildren;
};

/** How much runs out on this page, in one line; the list of it opens over it. */
export default function DeadlineChip({ deadlines, now, isPartial = false, onPick, children }: Props) {
  const { words } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const today = deadlines.filter((each) => isDueToday(each, now)).length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape' || isComposing(event)) return;
    setOpen(false);
    // What had the focus goes with the list.
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button in it has opened.
    <div class="deadline-chip" onKeyDown={onKeyDown}>
      <button ref={button} type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {today > 0
          ? words.deadlines.chipWithToday(deadlines.length, today)
          : words.deadlines.chip(deadlines.length)}
      </button>
      {isOpen && (
        <DeadlineList deadlines={deadlines} now={now} isPartial={isPartial} onPick={onPick}>
          {children}
        </DeadlineList>
      )}
      <Milestones deadlines={deadlines} now={now} />
    </div>
  );
}
