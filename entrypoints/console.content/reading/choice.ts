import { type FieldElement, isRadio, isSelect } from './elements';
import { fold, tidy } from './fold';
import { sameWord } from './values';
import { noChoice } from './words';

const empty = new Set(noChoice.map(fold));

/** Radio buttons of one name ask one question; the first of them stands for all. */
const groupOf = (field: FieldElement): HTMLInputElement[] =>
  isRadio(field) && field.name !== ''
    ? [...field.ownerDocument.getElementsByName(field.name)].filter(
        (each): each is HTMLInputElement => isRadio(each) && each.form === field.form,
      )
    : [];

/** One word out of several: a list, or radio buttons that are told by the first of them. */
export const isChoice = (field: FieldElement): boolean => {
  if (isSelect(field)) return true;
  const group = groupOf(field);
  return group.length > 1 && group[0] === field;
};

/** The words of the chosen option; `null` where the seller has not chosen yet. */
export const chosenWords = (
  field: FieldElement | undefined,
  isKnown: (text: string) => unknown = () => undefined,
): string | null | undefined => {
  if (!field) return undefined;
  if (isRadio(field)) {
    const chosen = groupOf(field).find(({ checked }) => checked);
    return chosen ? radioWords(chosen) : null;
  }
  if (!isSelect(field)) return undefined;
  const [option] = field.selectedOptions;
  const text = tidy(option?.text);
  if (text === '' || empty.has(fold(text))) return null;
  // A first line without a value of its own stands for nothing, whatever it says.
  return option?.index === 0 && option.getAttribute('value') === '' && !isKnown(text) ? null : text;
};

export const optionWords = (field: FieldElement): string[] =>
  isSelect(field) ? [...field.options].map(({ text }) => tidy(text)) : groupOf(field).map(radioWords);

const wordsAt = (radio: Node | undefined, side: 'previousSibling' | 'nextSibling'): string => {
  for (let each = radio?.[side]; each; each = each[side]) {
    const element = each as Partial<HTMLLabelElement>;
    // A label says what its own field is.
    if (element.control || /^(INPUT|BR)$/.test(each.nodeName) || element.querySelector?.('input')) break;
    const words = tidy(each.textContent);
    if (words) return words;
  }
  return '';
};

/** What stands beside a radio button: its label, or the text up to the next one. */
export const radioWords = (radio: HTMLInputElement): string => {
  const label = radio.labels?.[0];
  if (label) return tidy(label.textContent);
  // Words that each stand before their button leave none behind the last one.
  const all = groupOf(radio);
  const leads = wordsAt(all[0], 'previousSibling') && !wordsAt(all.at(-1), 'nextSibling');
  const text = wordsAt(radio, leads ? 'previousSibling' : 'nextSibling');
  if (text) return text;
  const cell = radio.closest('td, li, span, dd');
  const alone = cell && cell.querySelectorAll('input[type=radio]').length === 1;
  return alone ? tidy(cell.textContent) || tidy(cell.nextElementSibling?.textContent) : radio.value;
};

/** Yes, no, or `null` for neither, in a list or among the radio buttons of one question. */
export const answerOf = (
  fields: readonly FieldElement[],
  yes: readonly string[],
  no: readonly string[],
): boolean | null | undefined => {
  const meaning = (text: string) => (sameWord(text, yes) ? true : sameWord(text, no) ? false : undefined);
  const says = (radio: HTMLInputElement) => meaning(radioWords(radio));
  const [first, ...others] = fields;
  if (first && isSelect(first) && others.length === 0) {
    const words = chosenWords(first);
    return words === null ? null : meaning(words ?? '');
  }
  if (!first || !isRadio(first)) return undefined;
  const group = fields.filter(isRadio).filter(({ name }) => name === first.name);
  if (group.length < 2 || group.some((radio) => says(radio) === undefined)) return undefined;
  const chosen = group.find((radio) => radio.checked);
  return chosen ? says(chosen) : null;
};

const says = (letter: RegExp) => (words: string) => letter.test(tidy(words.normalize('NFKC')));
/** The letter alone, or with its meaning behind it. */
const isY = says(/^Y(?:\s*[(:/-].*)?$/i);
const isN = says(/^N(?:\s*[(:/-].*)?$/i);

const meant = (words: string) => (isY(words) ? true : isN(words) ? false : undefined);

/** A choice between Y and N, as a list or as radio buttons. */
export const isYesNo = (field: FieldElement): boolean => {
  const words = optionWords(field);
  return words.some(isY) && words.some(isN) && words.length <= 3;
};

/** True for Y, false for N, `undefined` where neither can be told. */
export const flagOf = (field: FieldElement | undefined): boolean | undefined => {
  const words = chosenWords(field);
  return words === undefined ? undefined : words !== null && meant(words);
};

export const offers = (field: FieldElement, known: (text: string) => unknown, least: number): boolean =>
  optionWords(field).filter((text) => known(text) !== undefined).length >= least;
