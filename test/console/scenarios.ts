import { wrongs } from './judging/wrongs';
import { cancelling } from './scenarios/cancelling';
import { messaging } from './scenarios/messaging';
import { refusing } from './scenarios/refusing';
import { returning } from './scenarios/returning';
import type { Scenario } from './scenarios/scenario';
import { shipping } from './scenarios/shipping';
import { withdrawing } from './scenarios/withdrawing';

export type { Scenario } from './scenarios/scenario';

/** Every procedure of the guides, and every prohibition as an attempt to break it. */
export const scenarios: readonly Scenario[] = [
  ...cancelling,
  ...shipping,
  ...returning,
  ...refusing,
  ...withdrawing,
  ...messaging,
];

/** The procedures: whoever guards the page must let each of them through untouched. */
export const procedures = scenarios.filter(({ kind }) => kind === 'valid');

/** The attempts to break what a guide says, each with its last press: with a guard, none of these may reach the server. */
export const attempts = scenarios.filter(({ expects }) =>
  expects?.wrongs.some((wrong) => wrongs[wrong][1] !== 'impossible'),
);
