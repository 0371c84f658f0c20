import type { Attempt, ClaimStatus, ClaimType, OrderStatus, Situation } from '../../../rules/vocabulary';
import { fold, tidy } from './fold';
import { claimStatus, claimType, lookup, orderStatus, stage } from './words';

// From a word on the page to a value. `null`: it stands there empty. `undefined`: it says something that is not known.

const isEmpty = (text: string) => text === '' || /^[-–—―ー.]+$/.test(text);

// A day, with nothing behind it but its weekday and its time: a period is no day.
const behind = String.raw`\s*(?:\(.\))?(?:[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?\s*(?:まで|까지)?$`;
const dayForms = [
  new RegExp(String.raw`^(\d{4})\s*[/.\-年]\s*(\d{1,2})\s*[/.\-月]\s*(\d{1,2})\s*日?${behind}`),
  new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${behind}`),
];

export const parseDay = (words: string | undefined): string | null | undefined => {
  if (words === undefined) return undefined;
  const text = tidy(words.normalize('NFKC'));
  if (isEmpty(text)) return null;
  for (const form of dayForms) {
    const [, year, month, day] = form.exec(text) ?? [];
    if (!year || !month || !day) continue;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
  }
  return undefined;
};

/** A number of an order, a cart or a parcel: digits, with nothing else around them that could mean something. */
export const parseNumber = (words: string | undefined): string | null | undefined => {
  if (words === undefined) return undefined;
  const text = tidy(words.normalize('NFKC'));
  if (isEmpty(text)) return null;
  return /^#?\s*(\d{5,15})$/.exec(text)?.[1];
};

export const parseTracking = (words: string | undefined): string | null | undefined => {
  if (words === undefined) return undefined;
  const text = tidy(words.normalize('NFKC'));
  if (isEmpty(text)) return null;
  const found = text.match(/[A-Z]{0,4}\d[\d-]{6,}[A-Z]{0,2}/i)?.[0];
  return found ?? (/\d/.test(text) ? undefined : null);
};

const cash = /現金|现金|현금/;
const card = /カード|信用卡|카드/;

export const parsePayment = (words: string | undefined): Situation['order']['payment'] => {
  if (words === undefined) return undefined;
  const text = tidy(words.normalize('NFKC'));
  if (isEmpty(text)) return null;
  if (cash.test(text)) return card.test(text) ? undefined : 'cash';
  return card.test(text) ? 'card' : undefined;
};

export const parseSite = (words: string | undefined): string | null | undefined => {
  if (words === undefined) return undefined;
  const text = tidy(words.normalize('NFKC'));
  return isEmpty(text) ? null : (/^[A-Za-z]{2,3}$/.exec(text)?.[0].toUpperCase() ?? undefined);
};

const orderStatusOf = lookup<OrderStatus>(orderStatus);
const claimTypeOf = lookup<ClaimType>(claimType);
const claimStatusOf = lookup<ClaimStatus>(claimStatus);
const stageOf = lookup(stage);

export const parseOrderStatus = (words: string | undefined): OrderStatus | null | undefined => {
  if (words === undefined) return undefined;
  return isEmpty(tidy(words)) ? null : orderStatusOf(words);
};

type Claim = { type: ClaimType | undefined; status: ClaimStatus | undefined };

const staged: Record<string, Partial<Record<ClaimType, ClaimStatus>>> = {
  requested: {
    cancel: 'cancel-requested',
    return: 'return-requested',
    exchange: 'exchange-requested',
    'non-receipt': 'non-receipt-received',
  },
  done: { cancel: 'cancelled', return: 'returned' },
};

const typeOfStatus = (status: ClaimStatus): ClaimType | undefined =>
  status.startsWith('cancel')
    ? 'cancel'
    : status.startsWith('non-receipt')
      ? 'non-receipt'
      : status.startsWith('exchange') || status === 'reshipping'
        ? 'exchange'
        : ['return-requested', 'returning', 'refund-held', 'collected', 'returned'].includes(status)
          ? 'return'
          : undefined;

/** `キャンセル:処理要請` and its like; an empty cell is an order without a claim. */
export const parseClaim = (words: string | undefined): Claim | null | undefined => {
  if (words === undefined) return undefined;
  const text = tidy(words.normalize('NFKC'));
  if (isEmpty(text)) return null;
  const whole = claimStatusOf(text);
  if (whole) return { type: typeOfStatus(whole), status: whole };

  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const type = claimTypeOf(text.slice(0, colon));
  const rest = text.slice(colon + 1);
  if (!type) return { type: undefined, status: undefined };
  const known = stageOf(rest);
  if (known === 'withdrawal-requested' || known === 'withdrawal-held') return { type, status: known };
  if (known) return { type, status: staged[known]?.[type] };
  const status = claimStatusOf(rest);
  const fits = status && [undefined, type].includes(typeOfStatus(status));
  return { type, status: fits ? status : undefined };
};

/** One choice among known words. Nothing chosen is `null`; a word that no list has is `unknown`. */
export const parseChoice = (
  words: string | null | undefined,
  known: (text: string) => Attempt['form']['reason'],
): Attempt['form']['reason'] =>
  words === undefined ? undefined : words === null ? null : (known(words) ?? 'unknown');

export const sameWord = (text: string, words: readonly string[]): boolean => {
  const wanted = fold(text);
  return wanted !== '' && words.some((word) => fold(word) === wanted);
};
