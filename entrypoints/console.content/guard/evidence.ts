import type { Action, ClaimStatus } from '../../../rules/vocabulary';
import type { Reading } from '../reading/reading';
import { readRows } from '../screens/rows';
import { resultSaidBy } from './answer-words';
import { actionsAskedBy } from './dialog-words';
import { type Evidence, type Result, type Standing, standingOf } from './outcome';

/** How an order stands by what the page shows of it: opened, or in a list. `null`: not on it. */
const standingIn = (document: Document, reading: Reading | null, order: string): Standing | null => {
  if (reading?.situation.order.number === order) return standingOf(reading.situation);
  const row = readRows(document).find(({ situation }) => situation.order.number === order);
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
const isBroughtAbout = (action: Action, before: Standing, now: Standing): boolean => {
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
const announcedOn = (document: Document): string[] =>
  [...document.querySelectorAll('[role=alert], [role=status], [role=alertdialog], dialog[open]')].flatMap(
    ({ textContent }) => (textContent && textContent.length <= LONGEST ? textContent.trim() : []),
  );

/** The sentences of a page: its labels and counters hold the same words, but end in no full stop. */
const sentencesOn = (document: Document): string[] => {
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
const resultShownBy = (text: string, action: Action): Result | null =>
  actionsAskedBy(text)[0] === action ? resultSaidBy(text, action) : null;

/** What came of an action, by what a page says and by what it shows. */
export const makeEvidence = (document: Document): Evidence => ({
  announced: () => announcedOn(document),
  saidBy: resultSaidBy,
  resultOf: ({ action, order, before, stood, isInherited }, reading, isActedOn) => {
    const now = order === null ? null : standingIn(document, reading, order);
    if (now && isBroughtAbout(action, before, now)) return 'done';
    if (isInherited && isActedOn) return null;
    const texts = [...announcedOn(document), ...(isInherited ? sentencesOn(document) : [])];
    const [result] = texts.flatMap((text) =>
      stood.includes(text) ? [] : (resultShownBy(text, action) ?? []),
    );
    return result ?? null;
  },
});
