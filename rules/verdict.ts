import type { Action, DeadlineKind, FindingLevel, Level, Source } from './vocabulary';

/** Blanks of a text, by name. Texts live per language; here stands only what goes into them. */
export type Data = Record<string, string | number>;

/** A part of the form that a finding points at, by its dotted name. */
export type Field = `form.${string}`;

/** What can be done about a finding. Each is something that a button can do. */
export type Remedy =
  /** `isElsewhere`: the page that is read has no button for it. */
  | { kind: 'action'; action: Action; isElsewhere?: boolean }
  | { kind: 'template'; template: string }
  | { kind: 'inquiry'; inquiry: string }
  /** The exact change that would make it pass: `message` says it ("8 more characters"). */
  | { kind: 'change'; message: string; data: Data; field: Field; value?: string | boolean | undefined }
  | { kind: 'wait'; message: string; data: Data; until: string };

export type Finding = {
  rule: string;
  level: FindingLevel;
  message: string;
  data: Data;
  field: Field | null;
  source: readonly Source[];
  remedies: readonly Remedy[];
};

/** `unknown-action` stands for all rules: nobody can say which of them apply. */
export type Unchecked = { rule: string; missing: string[] };

export type Verdict = { level: Level; findings: Finding[]; unchecked: Unchecked[] };

/** One of the things that can be done on a screen, and what follows from it. */
export type Option = {
  action: Action;
  /** Whether the console has this button in this state, as far as the guides show. Absent: not known. */
  fits?: boolean;
  verdict: Verdict;
  consequences: { message: string; data: Data }[];
  /** The guides advise this one in this situation. */
  advised: boolean;
  /** Rules about it that the guides have block and the shop has not. Absent: not asked for. */
  weakened?: readonly string[];
};

export type Deadline = {
  kind: DeadlineKind;
  order: string | null;
  due: Date;
  opens?: Date;
  certainty: 'exact' | 'edge' | 'estimate';
  source: readonly Source[];
};
