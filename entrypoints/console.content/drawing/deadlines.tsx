import DeadlineDetail from '../../../components/deadline-detail';
import Milestones from '../../../components/milestones';
import { dayOf } from '../../../components/timing';
import type { Deadline } from '../../../rules/verdict';
import type { Language, Situation } from '../../../rules/vocabulary';
import { countedOtherwise } from '../../shared/console-day';

type Parts = {
  language: () => Language;
  now: () => Date;
  deadlinesOf: (situation: Situation) => readonly Deadline[];
  /** Whether a list on the page says aloud itself when this one comes closer. */
  isSpoken: (deadline: Deadline) => boolean;
};

/** What runs out for the open order, in the panel. The console's own day wins; where ours differs, it is said. */
export const makeDeadlineLines =
  ({ language, now, deadlinesOf, isSpoken }: Parts) =>
  (situation: Situation) => {
    const differs = countedOtherwise(situation, deadlinesOf);
    const deadlines = deadlinesOf(situation);
    return (
      <>
        {deadlines.map((deadline) => (
          <DeadlineDetail
            key={deadline.kind}
            deadline={deadline}
            now={now()}
            consoleDay={differs(deadline) ? dayOf(deadline, language()) : undefined}
          />
        ))}
        <Milestones deadlines={deadlines.filter((deadline) => !isSpoken(deadline))} now={now()} />
      </>
    );
  };
