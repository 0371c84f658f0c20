import type { Action, ClaimStatus, Situation } from '../../../rules/vocabulary';
import type { UnderWay } from '../../shared/under-way';
import type { Reading } from '../reading/reading';
import type { ListedRow } from '../screens/rows';
import { actionsAskedBy, type Result, resultSaidBy } from './dialog-words';

export type Standing = UnderWay['before'];

export const standingOf = ({ claim, order }: Pick<Situation, 'claim' | 'order'>): Standing => ({
  claim: claim === null ? null : claim?.status,
  order: order.status,
});

/** How an order stands by what the page shows of it: opened, or in a list. `null`: not on it. */
export const standingIn = (
  rows: readonly ListedRow[],
  reading: Reading | null,
  order: string,
): Standing | null => {
  if (reading?.situation.order.number === order) return standingOf(reading.situation);
  const row = rows.find(({ situation }) => situation.order.number === order);
  return row ? standingOf(row.situation) : null;
};

/** Where a claim stands once the action has gone through, if that is a place of its own. */
const leadsTo: Partial<Record<Action, readonly ClaimStatus[]>> = {
  'cancel-order': ['cancelling', 'cancelled', 'refunded'],
  'approve-cancel': ['cancelling', 'cancelled', 'refunded'],
  'refuse-cancel': ['cancel-refused'],
  'request-withdrawal': ['withdrawal-requested'],
  'rerequest-withdrawal': ['withdrawal-requested'],
  'return-order': ['returning', 'returned', 'refunded', 'part-refunded'],
  'accept-return': ['returning'],
  'confirm-refund': ['returned', 'refunded', 'part-refunded'],
  'return-to-exchange': ['exchange-requested'],
};
/** A request that is taken back leaves the claim where it was before; these are the buyer's answers to it. */
const underWithdrawal: readonly (ClaimStatus | null | undefined)[] = [
  'withdrawal-requested',
  'withdrawal-held',
  null,
  undefined,
];

/** Whether an order stands now where only this action can have brought it. What was not read proves nothing. */
export const isBroughtAbout = (action: Action, before: Standing, now: Standing): boolean => {
  if (action === 'ship-order')
    return (
      before.order !== undefined &&
      before.order !== now.order &&
      before.order !== 'delivered' &&
      now.order === 'in-transit'
    );
  if (before.claim === undefined || before.claim === now.claim) return false;
  if (action === 'cancel-withdrawal')
    return before.claim === 'withdrawal-requested' && !underWithdrawal.includes(now.claim);
  return leadsTo[action]?.some((status) => status === now.claim) ?? false;
};

const LONGEST = 160;
/** Beyond so much text nobody looks for an answer either. */
const MOST_TEXTS = 3000;

/** What a page says in a place made for saying it. */
export const announcedOn = (document: Document): string[] =>
  [...document.querySelectorAll('[role=alert], [role=status], [role=alertdialog], dialog[open]')].flatMap(
    ({ textContent }) => (textContent && textContent.length <= LONGEST ? textContent.trim() : []),
  );

/** The sentences of a page: its labels and counters hold the same words, but end in no full stop. */
export const sentencesOn = (document: Document): string[] => {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MOST_TEXTS && texts.nextNode(); count++) {
    const { nodeValue: text, parentElement: around } = texts.currentNode;
    if (!text || text.length > LONGEST || !/[。.!！]\s*$/.test(text)) continue;
    if (around?.closest('script, style, noscript, textarea, option')) continue;
    // jsdom knows no boxes.
    if (around?.checkVisibility?.() !== false) found.push(text.trim());
  }
  return found;
};

/** What a sentence on the page says of this action. It has to name it, for nobody was made to read it. */
export const resultShownBy = (text: string, action: Action): Result | null =>
  actionsAskedBy(text)[0] === action ? resultSaidBy(text, action) : null;
