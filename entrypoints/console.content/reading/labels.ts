import { textsIn } from './elements';
import { spellings } from './lookup';
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
const lists: Record<string, Record<string, readonly string[] | undefined>> = {
  panel,
  button: claimButtons,
  delivery,
  message,
  refund,
  status: claimStatus,
  counter: { home: homeCounters },
};
for (const [prefix, words] of Object.entries(lists))
  for (const [key, id] of spellings(words)) {
    const ids = dictionary.get(key) ?? [];
    const named = `${prefix}.${id}` as LabelId;
    // Two spellings of one word may be one once they are folded.
    if (!ids.includes(named)) ids.push(named);
    dictionary.set(key, ids);
  }

/** Marks and spaces around a word are allowed for. */
export const longestLabel = Math.max(...[...dictionary.keys()].map((key) => key.length)) + 16;

/** All that a folded text can mean as a label. */
export const meaningsOf = (key: string): readonly LabelId[] | undefined => dictionary.get(key);

/** The text of an element, as far as it may be a label: nobody puts a whole list together to see that it is no word. */
export const labelText = (element: Element): string => {
  const texts = textsIn(element);
  let text = '';
  while (text.length <= longestLabel && texts.nextNode()) text += (texts.currentNode as Text).data;
  return text;
};
