import { type Language, word, wordings } from './words/words';

export type ReasonList = 'cancelReason' | 'returnReason' | 'refusalReason';
export type OptionValues = 'codes' | 'numbers' | 'words';

const codes: Record<ReasonList, Record<string, string>> = {
  cancelReason: {
    'out-of-stock': 'NR',
    'shipping-delay': 'DD',
    'buyer-request': 'NC',
    'option-change': 'BG',
    'undeliverable-area': 'UD',
  },
  returnReason: {
    'option-change': 'BG',
    'order-cancel': 'NC',
    'shipping-delay': 'DD',
    defective: 'BD',
    misdelivery: 'WD',
    other: 'ET',
  },
  refusalReason: { shipped: 'SC', prepared: 'SP', 'made-to-order': 'OM', other: 'ET' },
};

export const reasonsOf = (list: ReasonList): string[] => Object.keys(codes[list]);

export const optionValue = (
  list: ReasonList,
  reason: string,
  values: OptionValues,
  language: Language,
): string => {
  if (values === 'codes') return codes[list][reason] ?? '';
  if (values === 'numbers') return String(reasonsOf(list).indexOf(reason) + 1);
  return word(`${list}.${reason}`, language);
};

/** Whatever a layout sends for a reason; the empty string for none and for what is not on the list. */
export const reasonFrom = (list: ReasonList, value: string, language: Language): string =>
  reasonsOf(list).find(
    (reason, at) =>
      value === codes[list][reason] ||
      value === String(at + 1) ||
      value === reason ||
      wordings(`${list}.${reason}`, language).includes(value),
  ) ?? '';

/** What a message is about. */
export const categories = { item: 'G1', delivery: 'D1', cancel: 'C1', other: 'E1' } as const;

export const categoryFrom = (value: string): string =>
  Object.entries(categories).find(([, code]) => code === value)?.[0] ?? '';
