export type How = 'replace' | 'insert';

const isWritable = (field: HTMLElement): field is HTMLInputElement | HTMLTextAreaElement =>
  (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) &&
  !field.disabled &&
  !field.readOnly;

const say = (field: Element, type: 'input' | 'change') =>
  field.dispatchEvent(new Event(type, { bubbles: true }));

/** On a line of its own where there is text already. */
const apart = (field: HTMLInputElement | HTMLTextAreaElement, text: string): string => {
  const at = field.selectionStart ?? field.value.length;
  const to = field.selectionEnd ?? at;
  const before = field.value.slice(0, at);
  const after = field.value.slice(to);
  return `${before && !before.endsWith('\n') ? '\n' : ''}${text}${after && !after.startsWith('\n') ? '\n' : ''}`;
};

/**
 * Writes as a person types: the page hears of it, and one Ctrl+Z brings back what stood there. Only where the
 * browser will not type for us the value is set, and then what was there cannot be brought back by a key.
 */
export const writeInto = (field: HTMLElement, text: string, how: How): boolean => {
  if (!isWritable(field)) return false;
  field.focus();
  const written = how === 'insert' && field.value !== '' ? apart(field, text) : text;
  if (how === 'replace') field.select();
  const before = field.value;
  const typed = field.ownerDocument.execCommand('insertText', false, written);
  if (!typed || (field.value === before && before !== written)) {
    // Our own world sees the native setter, whatever the page has put over it in its world.
    field.setRangeText(written, field.selectionStart ?? 0, field.selectionEnd ?? before.length, 'end');
    say(field, 'input');
  }
  say(field, 'change');
  return true;
};

export const textIn = (field: HTMLElement | undefined): string =>
  field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '';
