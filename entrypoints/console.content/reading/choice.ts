import {
  type DrawnField,
  type FieldElement,
  fieldTags,
  isInput,
  isList,
  isOn,
  isRadio,
  isSelect,
  isSwitch,
  labelsFor,
} from './elements';
import { tidy } from './fold';
import { isPrompt, sameWord } from './values';

type Radio = HTMLInputElement | DrawnField;

/** Radio buttons of one name ask one question, drawn ones those of one group; the first of them stands for all. */
const groupOf = (field: FieldElement): Radio[] => {
  if (!isRadio(field)) return [];
  if (!isInput(field) || field.name === '')
    return [
      ...(field.closest('[role=radiogroup], [class*=radio-group]')?.querySelectorAll(fieldTags) ?? []),
    ].filter(isRadio);
  return [...field.ownerDocument.getElementsByName(field.name)].filter(
    (each): each is HTMLInputElement => isInput(each) && isRadio(each) && each.form === field.form,
  );
};

/** The one that is marked as chosen; `null`: none is. Where some do not say whether they are, nobody can tell. */
const one = <E extends Element>(all: readonly E[], mark: string): E | null | undefined => {
  const chosen = all.filter((each) => each.getAttribute(mark) === 'true');
  return chosen.length > 1 || !all.every((each) => each.hasAttribute(mark)) ? undefined : (chosen[0] ?? null);
};
const chosenOf = (group: readonly Radio[]): Radio | null | undefined =>
  group.every(isInput) ? (group.find(isOn) ?? null) : one(group, 'aria-checked');

/** A drawn list that opens elsewhere shows what is chosen and no more. */
const optionsOf = (list: DrawnField): HTMLElement[] =>
  list.getAttribute('role') === 'combobox'
    ? [list]
    : [...list.querySelectorAll<HTMLElement>('[role=option]')];

/** One word out of several: a list, or radio buttons that are told by the first of them. */
export const isChoice = (field: FieldElement): boolean => {
  if (isSelect(field) || isList(field)) return true;
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
    const chosen = chosenOf(groupOf(field));
    return chosen && radioWords(chosen);
  }
  if (isList(field)) {
    const options = optionsOf(field);
    const chosen = options[0] === field ? field : one(options, 'aria-selected');
    const text = chosen && tidy(chosen.innerText);
    // Other words may be what it shows while nothing is chosen.
    if (chosen === field && !isKnown(text ?? '') && !(text && isPrompt(text))) return undefined;
    return !text || (isPrompt(text) && !isKnown(text)) ? chosen && null : text;
  }
  if (!isSelect(field)) return undefined;
  const [option] = field.selectedOptions;
  const text = tidy(option?.text);
  if (text === '' || (isPrompt(text) && !isKnown(text))) return null;
  // A first line without a value of its own, or with words for what is asked, stands for nothing.
  return option?.index === 0 &&
    (option.getAttribute('value') === '' || /[^の]理由$|カテゴリ$/.test(text)) &&
    !isKnown(text)
    ? null
    : text;
};

export const optionWords = (field: FieldElement): string[] =>
  isSelect(field)
    ? [...field.options].map(({ text }) => tidy(text))
    : isList(field)
      ? optionsOf(field).map(({ innerText }) => tidy(innerText))
      : groupOf(field).map(radioWords);

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
export const radioWords = (radio: Radio): string => {
  if (!isInput(radio)) return radio.ariaLabel || tidy(radio.textContent);
  const [label] = labelsFor(radio);
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
  const says = (radio: Radio) => meaning(radioWords(radio));
  const [first, ...others] = fields;
  if (first && (isSelect(first) || isList(first)) && others.length === 0) {
    const words = chosenWords(first);
    return words === null ? null : meaning(words ?? '');
  }
  if (!first || !isRadio(first)) return undefined;
  const group = isInput(first)
    ? fields.filter(isRadio).filter(({ name }) => name === first.name)
    : groupOf(first).filter((each) => fields.includes(each));
  if (group.length < 2 || group.some((radio) => says(radio) === undefined)) return undefined;
  const chosen = chosenOf(group);
  return chosen && says(chosen);
};

const says = (letter: RegExp) => (words: string) => letter.test(tidy(words.normalize('NFKC')));
/** The letter alone, or with its meaning behind it. */
const isY = says(/^Y(?:\s*[(:/-].*)?$/i);
const isN = says(/^N(?:\s*[(:/-].*)?$/i);

const meant = (words: string) => (isY(words) ? true : isN(words) ? false : undefined);

/** Where the words of a list say something else, what it sends may be the letter. */
const lettersOf = (field: FieldElement, words: readonly string[]): readonly string[] =>
  isSelect(field) && !words.some(isY) ? [...field.options].map(({ value }) => value) : words;

/** A choice between Y and N, as a list or as radio buttons. */
export const isYesNo = (field: FieldElement): boolean => {
  const words = lettersOf(field, optionWords(field));
  return words.some(isY) && words.some(isN) && words.length <= 3;
};

/** To be ticked or left, and called nothing else than what it is about. */
export const isFlagSwitch = (field: FieldElement): boolean => {
  if (!isSwitch(field)) return false;
  const said = (labelsFor(field)[0] ?? field).textContent ?? '';
  return tidy(said) === '' || isY(said) || isN(said) || /撤回/.test(said);
};

/** True for Y, false for N, `undefined` where neither can be told. */
export const flagOf = (field: FieldElement | undefined): boolean | undefined => {
  if (field && isSwitch(field))
    return isInput(field) || field.hasAttribute('aria-checked') ? isOn(field) : undefined;
  const words = chosenWords(field);
  if (!field || typeof words !== 'string') return words === undefined ? undefined : false;
  return meant(words) ?? (isSelect(field) ? meant(field.value) : undefined);
};

export const offers = (field: FieldElement, known: (text: string) => unknown, least: number): boolean =>
  optionWords(field).filter((text) => known(text) !== undefined).length >= least;
