import type { Deadline } from '../../rules/verdict';
import type { Situation } from '../../rules/vocabulary';

/** Which deadlines are the console's own day, and would be another by our count. */
export const countedOtherwise = (
  situation: Situation,
  deadlinesOf: (situation: Situation) => readonly Deadline[],
): ((deadline: Deadline) => boolean) => {
  const { claim } = situation;
  const counted =
    claim?.withdrawalDeadline && deadlinesOf({ ...situation, claim: { ...claim, withdrawalDeadline: null } });
  return ({ kind, due }) => {
    const own = counted ? counted.find((each) => each.kind === kind) : undefined;
    return own !== undefined && own.due.getTime() !== due.getTime();
  };
};
