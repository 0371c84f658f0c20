import { fold, foldAll } from './fold';
import {
  cancelReason,
  claimButtons,
  claimStatus,
  claimType,
  confirming,
  delivery,
  grid,
  homeCounters,
  message,
  noChoice,
  orderStatus,
  panel,
  refund,
  refusalReason,
  returnReason,
  stage,
  wayBack,
  withdrawals,
} from './words';

const collect = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(collect) : [];

/** One by one: taken together they would weigh their names on every page. */
const words = [
  orderStatus,
  claimType,
  withdrawals,
  claimStatus,
  stage,
  cancelReason,
  returnReason,
  refusalReason,
  noChoice,
  wayBack,
  homeCounters,
  claimButtons,
  panel,
  grid,
  delivery,
  message,
  refund,
  confirming,
  ['Y', 'N', 'Excel', '現金', '현금'],
];

let all: ReadonlySet<string> | undefined;

/** Whether a text is a word of the console and nothing else: marks and spaces around it are no words. */
export const isKnownWord = (text: string): boolean => {
  all ??= new Set(foldAll(collect(words)));
  const word = fold(text);
  return word !== '' && all.has(word);
};
