import type { Finding } from '../rules/verdict';
import type { Say } from './speech';

/** What has a name of its own among the texts. How these ids are formed is known here alone. */
type Named = 'action' | 'rule' | 'template' | 'inquiry' | 'fact' | 'part' | 'guide' | 'place' | 'deadline';

export const nameId = (kind: Named, id: string) => `${kind}.${id}`;

/** A thing without a name is shown by its id: ugly, and still said. */
export const nameOf = (say: Say, kind: Named, id: string): string => say(nameId(kind, id)) || id;

/** A rule names its messages within itself: `too-short`. */
export const whatOf = (say: Say, { rule, message, data }: Finding): string =>
  say(`${rule}.${message}`, data) || say(message, data) || nameOf(say, 'rule', rule);

/** What a rule asks, in a line: on the extension's own pages alone. */
export const asksOf = (say: Say, rule: string): string => say(`asks.${rule}`);
export const atZeroOf = (say: Say, kind: string): string => say(`zero.${kind}`);
