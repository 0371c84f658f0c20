import { cancelling } from './cancelling';
import type { PeerRule } from './condition';
import { returning } from './returning';
import { withdrawing } from './withdrawing';
import { writing } from './writing';

/**
 * The catalogue once more, as somebody with a general rule engine would write it: one entry a message.
 * `no-personal-data` alone is left out. It is no matter of conditions, and the product does it on top.
 */
export const peerRules: readonly PeerRule[] = [...cancelling, ...returning, ...withdrawing, ...writing];
