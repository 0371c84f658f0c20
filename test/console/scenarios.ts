import { cancelling } from './scenarios/cancelling';
import { messaging } from './scenarios/messaging';
import { refusing } from './scenarios/refusing';
import { returning } from './scenarios/returning';
import type { Scenario } from './scenarios/scenario';
import { shipping } from './scenarios/shipping';
import { withdrawing } from './scenarios/withdrawing';

export type { Scenario, Step } from './scenarios/scenario';

/** Every procedure of the guides, and every prohibition as an attempt to break it. */
export const scenarios: readonly Scenario[] = [
  ...cancelling,
  ...shipping,
  ...returning,
  ...refusing,
  ...withdrawing,
  ...messaging,
];
