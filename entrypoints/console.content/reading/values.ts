import type { Attempt, ClaimStatus, ClaimType, OrderStatus, Situation } from '../../../rules/vocabulary';
import { fold, foldAll, tidy } from './fold';
import { lookup } from './lookup';
import { claimStatus, claimType, noChoice, orderStatus, stage } from './words';

// From a word on the page to a value. `null`: it stands there empty. `undefined`: it says something that is not known.

const isEmpty = (text: string) => text === '' || /^[-–—―ー.]+$/.test(text);
/** A list says the same few things in all of its rows. */
const MOST_KEPT = 99;
const parsing = <T>(parse: (text: string) => T | null) => {
  const known = new Map<string, T | null>();
  return (words: string | undefined): T | null | undefined => {
    if (words === undefined) return undefined;
    const before = known.get(words);
    if (before !== undefined) return before;
    const text = tidy(words.normalize('NFKC'));
    const value = isEmpty(text) ? null : parse(text);
    if (known.size > MOST_KEPT) known.clear();
    known.set(words, value);
    return value;
  };
};

// A day, with nothing behind it but its weekday, its time and how many days are left: a period is no day.
const weekday = String.raw`(?:[([]\s*.\s*[)\]]|[([]?\s*(?:.曜日?|.요일|周.|星期.)\s*[)\]]?)?`;
// Before the hour stands which part of the day it is, in whatever word: 午後, 오후, 晚上.
const time = String.raw`(?:[\sT,]*[^\d~〜-]{0,3}\d{1,2}(?::\d{1,2}(?::\d{1,2}(?:\.\d+)?)?|[時时시点點]\s*(?:\d{1,2}\s*[分분])?(?:\s*\d{1,2}\s*[秒초])?)(?:\s*[AP]M)?)?`;
const days = String.raw`[\s([]\s*[^ -@[\]~〜至到か부]{0,6}\s*\d{1,3}\s*[日天일][^\d()[\]]{0,4}[)\]]?`;
const behind = String.raw`\s*${weekday}${time}\s*(?:\(?(?:JST|\+09:?00)\)?\s*)?(?:まで|까지|为止|止)?(?:${days})?$`;
const dayForms = [
  new RegExp(
    String.raw`^(\d{4}|2\d|3\d)\s*[/.\-年년]\s*(\d{1,2})\s*[/.\-月월]\s*(\d{1,2})(?:\s*[日일号號]|\s*\.?(?!\d))${behind}`,
    'i',
  ),
  new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})(?:\d{6}$|(?!\d)${behind})`),
];

export const parseDay = parsing((said): string | null | undefined => {
  // Years of the present era, which began in 2019.
  const text = said.replace(/^令和(\d+)/, (_era, year) => `${2018 + Number(year)}`);
  for (const form of dayForms) {
    const [, written, month, day] = form.exec(text) ?? [];
    if (!written || !month || !day) continue;
    // Two digits: in all three languages the year comes first.
    const year = written.padStart(4, '20');
    // What a database holds where there is no day.
    if (year < '1980') return null;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return date.toISOString().startsWith(iso) ? iso : undefined;
  }
  return undefined;
});

/** What only says that it is a number. */
const unnumbered = (text: string) => text.replace(/^(?:No\.?|#|第)\s*|\s*[号號番]$/gi, '');

/** A number of an order: digits, with no more than a note in brackets or a badge behind them. Nine may stand in pieces. */
export const parseNumber = parsing(
  (text) =>
    /^\d{9}$/.exec(text.replaceAll(' ', ''))?.[0] ??
    /^(\d{5,15})(?:\s*\((?:\D|\d{1,3}(?!\d))*\)|\s+[^\d\s他外等외등ぁ-ん]{1,6})?$/.exec(
      unnumbered(text),
    )?.[1],
);

/** How many orders a cart holds, and what it is, may stand beside its number. */
export const parseCart = parsing(
  (text) => /^(?:[^\d+]*[^\d+/.-])?(\d{6,15})(?:[^\d/.-]\D*(?:\d{1,3}\D+)?)?$/.exec(unnumbered(text))?.[1],
);

// A wrong choice (誤選択) is a reason.
const prompt = new RegExp(`^(?:请选择.*)?$|(?<![误오])(?:${foldAll(noChoice).join('|')})$`);
/** It asks for a choice, or is a line and no word. */
export const isPrompt = (text: string): boolean => prompt.test(fold(text));

/** What stands in the place of a parcel's number while there is none. */
const beside = new Set(['検索', '追跡', '配送追跡', '运送追踪', '배송추적'].map(fold));

export const parseTracking = parsing((text) =>
  isPrompt(text) || beside.has(fold(text))
    ? null
    : // The day on which there will be one is none.
      /(?<![A-Z\d-])\d{4}(?: \d{4}){2,3}(?![\d-])|(?<![A-Z\d-])(?!\d{4}-\d\d?-\d\d?(?!\d))[A-Z]{0,4}\d[\d-]{6,}[A-Z]{0,2}/i.exec(
        text,
      )?.[0],
);

const cash = /現金|现金|현금/;
const card = /(?:クレジット)?カード|信用卡|(?:신용)?카드/;

/** A note behind the word may name the other one: what stands for itself is the answer, what is in brackets counts less. */
export const parsePayment = parsing((text): Situation['order']['payment'] => {
  const told = text.replace(/(?!^)※.*/, '');
  for (const said of [told.replace(/\(.*?\)/g, ''), told]) {
    const isAlone = (form: RegExp) =>
      said.split(/[\s/,、()*※]+/).some((part) => form.exec(part)?.[0] === part);
    for (const has of [isAlone, (form: RegExp) => form.test(said)]) {
      const isCash = has(cash);
      if (isCash !== has(card)) return isCash ? 'cash' : 'card';
    }
  }
  return undefined;
});

export const parseSite = parsing((text) =>
  /^[[(]?([A-Za-z]{2,3})(?:\s*[([][^()[\]]+[)\]]|[)\]]\s*\p{L}*)?$/u
    .exec(text.replace(/^[^!-~]+(?=[([])/, ''))?.[1]
    ?.toUpperCase(),
);

const orderStatusOf = lookup<OrderStatus>(orderStatus);
const claimTypeOf = lookup<ClaimType>(claimType);
const claimStatusOf = lookup<ClaimStatus>(claimStatus);
const stageOf = lookup(stage);

export const parseOrderStatus = parsing(orderStatusOf);

type Claim = { type: ClaimType | undefined; status: ClaimStatus | undefined };

/** What is done with is named for two types; the others have no such status. */
const statusOf = (type: ClaimType, at: keyof typeof stage): ClaimStatus | undefined =>
  at === 'requested'
    ? type === 'non-receipt'
      ? 'non-receipt-received'
      : `${type}-requested`
    : ({ cancel: 'cancelled', return: 'returned' } as const)[type as string];

const otherwise: Partial<Record<ClaimStatus, ClaimType>> = {
  'refund-held': 'return',
  collected: 'return',
  reshipping: 'exchange',
};
const typeOfStatus = (status: ClaimStatus): ClaimType | undefined =>
  (Object.keys(claimType) as ClaimType[]).find((type) => status.startsWith(type)) ?? otherwise[status];

/** How many days it has stood like this. */
const standing = new RegExp(String.raw`\s*(?:${days}|D[+-]\d+)$`);

/**
 * `キャンセル:処理要請` and its like, with whatever stands between type and stage, and nothing left over; an empty cell
 * is an order without a claim.
 */
export const parseClaim = parsing((said): Claim | undefined => {
  const text = said.replace(standing, '');
  const whole = claimStatusOf(text);
  if (whole) return { type: typeOfStatus(whole), status: whole };

  const key = fold(text);
  for (const word of Object.values(claimType).flat()) {
    const start = fold(word);
    const type = claimTypeOf(word);
    if (!type || !key.startsWith(start)) continue;
    const rest = key.slice(start.length);
    const known = stageOf(rest);
    const status = known ? statusOf(type, known) : claimStatusOf(rest);
    if (status && [undefined, type].includes(typeOfStatus(status))) return { type, status };
  }
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { type: claimTypeOf(text.slice(0, colon)), status: undefined };
});

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
