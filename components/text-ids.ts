import type { Finding } from '../rules/verdict';
import type { Say } from './speech';

/** How the components ask for the names of things: the only place that knows the form of these ids. */
const ids = {
  action: (id: string) => `action.${id}`,
  rule: (id: string) => `rule.${id}`,
  message: (rule: string, message: string) => `${rule}.${message}`,
  why: (rule: string) => `${rule}.why`,
  template: (id: string) => `template.${id}`,
  inquiry: (id: string) => `inquiry.${id}`,
  fact: (dotted: string) => `fact.${dotted}`,
  part: (id: string) => `part.${id}`,
  guide: (id: string) => `guide.${id}`,
  deadline: (kind: string) => `deadline.${kind}`,
  atZero: (kind: string) => `zero.${kind}`,
};

/** A thing without a name is shown by its id: ugly, and still said. */
export const nameOf = (
  say: Say,
  kind: Exclude<keyof typeof ids, 'message' | 'why' | 'atZero'>,
  id: string,
): string => say(ids[kind](id)) || id;

/** A rule names its messages within itself: `too-short`. */
export const whatOf = (say: Say, { rule, message, data }: Finding): string =>
  say(ids.message(rule, message), data) || say(message, data) || nameOf(say, 'rule', rule);

export const whyOf = (say: Say, rule: string): string => say(ids.why(rule));
export const atZeroOf = (say: Say, kind: string): string => say(ids.atZero(kind));
