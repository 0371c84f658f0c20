import { isBlank, strictLength } from '../../../../rules/length';
import { numbersIn } from '../../../../rules/order-numbers';
import { isChinese } from '../../../../rules/text-marks';
import { blankIn, ownDelayIn } from '../../../../rules/wording';

/** What looks into a text is the product's own work on both sides: the engines are compared, not the words. */
export const textOperators: Readonly<Record<string, (text: unknown, value: unknown) => boolean>> = {
  blank: (text, value) => isBlank(asText(text)) === value,
  shorterThan: (text, value) => strictLength(asText(text), Number(value)) < Number(value),
  longerThan: (text, value) =>
    (asText(text)?.length ?? 0) > Number(value) && strictLength(asText(text)) > Number(value),
  chinese: (text, value) => isChinese(asText(text) ?? '') === value,
  matches: (text, value) => value instanceof RegExp && value.test(asText(text) ?? ''),
  speaksOfDelay: (text, value) => (ownDelayIn(asText(text) ?? '') !== '') === value,
  leavesBlank: (text, value) => (blankIn(asText(text) ?? '') !== '') === value,
  namesOtherThan: (text, value) =>
    Array.isArray(value) &&
    numbersIn(
      asText(text) ?? '',
      value.map((number) => String(number ?? '')),
    ).some(({ digits }) => !value.includes(digits)),
};
const asText = (text: unknown): string | null => (typeof text === 'string' ? text : null);
