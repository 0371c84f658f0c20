import type { Action, Attempt, Situation } from '../../../rules/vocabulary';

export const screens = ['home', 'delivery', 'claims', 'message', 'refund'] as const;
export type Screen = (typeof screens)[number];

/** What a part was recognised by. Two that do not hang together are needed before anything is blocked on it. */
export type Mark =
  | 'address'
  | 'label'
  | 'beside'
  | 'section'
  | 'options'
  | 'name'
  | 'handler'
  | 'neighbours'
  | 'kind'
  | 'place';

export type Part<E extends Element = Element> = { element: E; marks: readonly Mark[] };

/** Something that can be pressed and that sends an action on its way. */
export type Control = Part<HTMLElement> & { action: Action };

export type FieldName = keyof Attempt['form'];

/** What an action's form does not have is empty, not unread. */
export const emptyForm: Attempt['form'] = {
  reason: null,
  text: null,
  withdrawalFlag: null,
  received: null,
  approved: null,
  category: null,
  title: null,
  body: null,
};
/** Written above with these names and no others, which `keys` cannot know. */
export const fieldNames = Object.keys(emptyForm) as FieldName[];

/** One look at one document. Everything is named; what is missing is named too. */
export type Reading = {
  screen: Screen;
  /** The claim or order that is open. `undefined` in it: could not be read. */
  situation: Situation;
  /** What stands in the form of an action right now; fields that other actions use are left out. */
  formOf: (action: Action) => Attempt['form'];
  /** Where a field of the form stands on the page, for going there and for writing into it. */
  fieldOf: (action: Action, field: FieldName) => HTMLElement | undefined;
  /** By what a field was recognised. */
  fieldMarks?: (action: Action, field: FieldName) => readonly Mark[];
  controls: readonly Control[];
  /** How many orders an action would touch: the ticked rows, at least 1. */
  orders: number;
  /** Names of the parts that this screen must have and that were not found. */
  missing: readonly string[];
};
