import type { Fact, Know, Maybe, unread } from './facts';
import type { Blanks } from './texts/blanks';
import type { Data, Field, Remedy } from './verdict';
import type { Action, FindingLevel, RuleId, Source } from './vocabulary';

/** What a rule has to say: the id of a message, and what goes into its blanks. */
export type Told<M extends string = string, D extends Data = Data> = {
  level: FindingLevel;
  message: M;
  data: D;
  field: Field | null;
  remedies: readonly Remedy[];
};

/** Only messages of this rule that have a text, with exactly the blanks of that text. */
type ToldBy<Id extends RuleId> = {
  [M in keyof Blanks]: M extends `${Id}.${infer Name}` ? Told<Name, Blanks[M]> : never;
}[keyof Blanks];

/**
 * Nothing: the rule has no objection. A list may also hold `unread`: the rule found something
 * and could not look at everything.
 */
type Answer<T> = T | readonly (T | typeof unread)[] | undefined;

type Definition<Id extends RuleId, Needs extends Fact, Uses extends Fact> = {
  id: Id;
  actions: readonly Action[];
  /** The highest level of its findings. Some of them may be milder. */
  level: FindingLevel;
  source: readonly [Source, ...Source[]];
  /** What the rule decides by. Reading one that could not be read makes the rule unchecked. */
  needs: readonly Needs[];
  /** What it looks at where it can be read, and can do without. */
  uses?: readonly Uses[];
  /** What it decides by on one action only. */
  needsOn?: { readonly [A in Action]?: readonly Needs[] };
  /** Reads in natural order and answers as soon as what is known suffices. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a bare `return;` is how a rule says that all is well
  check: (know: Know<Needs>, maybe: Maybe<Needs | Uses>) => Answer<ToldBy<Id>> | void;
};

export type Rule = {
  id: RuleId;
  actions: readonly Action[];
  level: FindingLevel;
  source: readonly Source[];
  needs: readonly Fact[];
  uses?: readonly Fact[];
  needsOn?: { readonly [A in Action]?: readonly Fact[] };
  // biome-ignore lint/suspicious/noConfusingVoidType: as above
  check: (know: Know<Fact>, maybe: Maybe<Fact>) => Answer<Told> | void;
};

export function rule<const Id extends RuleId, const Needs extends Fact, const Uses extends Fact = never>(
  definition: Definition<Id, Needs, Uses>,
): Rule & { id: Id } {
  return definition;
}

/** Only changes that have a text. */
type ChangeName = { [M in keyof Blanks]: M extends `change.${infer Name}` ? Name : never }[keyof Blanks];

/** The change of a field that would make it pass. */
export const change = (
  field: Field,
  message: ChangeName,
  data: Data = {},
  value?: string | boolean,
): Remedy => ({
  kind: 'change',
  message,
  data,
  field,
  value,
});

/** That field and that change, where nothing else can be done. */
export const mend = (field: Field, message: ChangeName, data?: Data, value?: string | boolean) => ({
  field,
  remedies: [change(field, message, data, value)],
});

type More = { field?: Field; remedies?: readonly Remedy[] };

function tell(level: FindingLevel) {
  return <const M extends string, D extends Data>(message: M, data: D, more: More = {}): Told<M, D> => ({
    level,
    message,
    data,
    // Each by its name: an object laid over another takes as long as a whole rule.
    field: more.field ?? null,
    remedies: more.remedies ?? [],
  });
}
export const block = tell('block');
export const warn = tell('warn');
export const info = tell('info');
