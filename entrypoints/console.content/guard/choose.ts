import { isInput, isSelect } from '../reading/elements';

/** As if typed: the page hears of it the way it hears of a person. */
const tell = (field: Element) => {
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
};

/**
 * Chooses the answer that means `value`. Which of them does is not ours to know: each is tried
 * without the page's notice, and the one that the reading then takes for it stays.
 */
export const choose = (field: HTMLElement, means: () => boolean): boolean => {
  if (isSelect(field)) {
    const before = field.selectedIndex;
    for (let at = 0; at < field.options.length; at++) {
      field.selectedIndex = at;
      if (!means()) continue;
      tell(field);
      return true;
    }
    field.selectedIndex = before;
    return false;
  }
  if (!isInput(field) || field.type !== 'radio') return false;
  const group = [...field.ownerDocument.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name, form }) => name === field.name && form === field.form,
  );
  const before = group.find(({ checked }) => checked);
  for (const radio of group) {
    radio.checked = true;
    if (!means()) continue;
    tell(radio);
    return true;
  }
  for (const radio of group) radio.checked = radio === before;
  return false;
};

/**
 * In a list or among radio buttons that the page draws itself, only the page can choose: each is pressed as a person
 * would press it, until the reading takes what is chosen for what is meant.
 */
export const pressToChoose = (field: HTMLElement, means: () => boolean): boolean => {
  const group = field.closest('[role=radiogroup]') ?? field;
  const all = [...group.querySelectorAll<HTMLElement>('[role=option], [role=radio]')];
  const before = all.find((each) => each.matches('[aria-selected=true], [aria-checked=true]'));
  for (const each of all) {
    each.click();
    if (means()) return true;
  }
  before?.click();
  return false;
};
