import DeadlineDetail from '../../../components/deadline-detail';
import Milestones from '../../../components/milestones';
import { dayOf } from '../../../components/timing';
import type { Deadline } from '../../../rules/verdict';
import type { Language, Situation } from '../../../rules/vocabulary';

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
    const { claim } = situation;
    const counted =
      claim?.withdrawalDeadline &&
      deadlinesOf({ ...situation, claim: { ...claim, withdrawalDeadline: null } });
    const differs = ({ kind, due }: Deadline) => {
      const own = counted ? counted.find((each) => each.kind === kind) : undefined;
      return own !== undefined && own.due.getTime() !== due.getTime();
    };
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
