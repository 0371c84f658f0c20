import { fold } from './fold';
import { claimButtons, claimStatus, delivery, homeCounters, message, panel, refund } from './words';

export type LabelId =
  | `panel.${keyof typeof panel}`
  | `button.${string}`
  | `delivery.${keyof typeof delivery}`
  | `message.${keyof typeof message}`
  | `refund.${keyof typeof refund}`
  | `status.${string}`
  | 'counter.home'
  | 'other';

const dictionary = new Map<string, LabelId[]>();
const learn = (prefix: string, words: Record<string, readonly string[] | undefined>) => {
  for (const [id, spellings] of Object.entries(words)) {
    for (const key of new Set((spellings ?? []).map(fold))) {
      const ids = dictionary.get(key) ?? [];
      ids.push(`${prefix}.${id}` as LabelId);
      dictionary.set(key, ids);
    }
  }
};
learn('panel', panel);
learn('button', claimButtons);
learn('delivery', delivery);
learn('message', message);
learn('refund', refund);
learn('status', claimStatus);
learn('counter', { home: homeCounters });

/** Marks and spaces around a word are allowed for. */
export const longestLabel = Math.max(...[...dictionary.keys()].map((key) => key.length)) + 16;

/** All that a folded text can mean as a label. */
export const meaningsOf = (key: string): readonly LabelId[] | undefined => dictionary.get(key);
