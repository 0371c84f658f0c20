import { isInput, isSelect, isTextArea } from '../reading/elements';

/** A field that was filled in, what it held, and how to tell whether it was touched since. */
export type Before = { field: HTMLElement; isAsFilled: () => boolean; bringBack: () => void };

export type How = 'replace' | 'insert';

const isWritable = (field: HTMLElement): field is HTMLInputElement | HTMLTextAreaElement =>
  (isTextArea(field) || isInput(field)) && !field.disabled && !field.readOnly;

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

/** A box that the page draws by itself: it hears of what the browser types, and takes it back with the browser's help. */
const typeInto = (field: HTMLElement, text: string, how: How): Before | null => {
  const { ownerDocument: document } = field;
  const before = field.innerText;
  const selection = document.getSelection();
  const isInside = field.contains(selection?.anchorNode ?? null);
  field.focus();
  if (how === 'replace' || !isInside) selection?.selectAllChildren(field);
  if (how === 'insert') selection?.collapseToEnd();
  const written = how === 'insert' && before.trim() !== '' ? `\n${text}\n` : text;
  if (!document.execCommand('insertText', false, written)) return null;
  say(field, 'change');
  const after = field.innerText;
  return {
    field,
    isAsFilled: () => field.innerText === after,
    bringBack: () => {
      field.focus();
      if (field.innerText !== before) document.execCommand('undo');
      say(field, 'change');
    },
  };
};

/**
 * Writes as a person types: the page hears of it, and one Ctrl+Z brings back what stood there. Only where the
 * browser will not type for us the value is set, and then what was there cannot be brought back by a key.
 */
export const writeInto = (field: HTMLElement, text: string, how: How): Before | null => {
  if (field.isContentEditable) return typeInto(field, text, how);
  if (!isWritable(field)) return null;
  field.focus();
  const written = how === 'insert' && field.value !== '' ? apart(field, text) : text;
  if (how === 'replace') field.select();
  const before = field.value;
  const typed = field.ownerDocument.execCommand('insertText', false, written);
  const isByBrowser = typed && (field.value !== before || before === written);
  if (!isByBrowser) {
    // Our own world sees the native setter, whatever the page has put over it in its world.
    field.setRangeText(written, field.selectionStart ?? 0, field.selectionEnd ?? before.length, 'end');
    say(field, 'input');
  }
  say(field, 'change');
  const after = field.value;
  return {
    field,
    isAsFilled: () => field.value === after,
    bringBack: () => {
      field.focus();
      // Taken back by the browser, so that one more press takes back what was typed before.
      if (isByBrowser && field.value !== before) field.ownerDocument.execCommand('undo');
      if (field.value !== before) {
        field.setRangeText(before, 0, field.value.length, 'end');
        say(field, 'input');
      }
      say(field, 'change');
    },
  };
};

/** To be called again once something else is chosen. */
export const rememberChoice = (field: HTMLElement): (() => Before | null) => {
  if (!isSelect(field)) return () => null;
  const before = field.selectedIndex;
  return () => {
    const after = field.selectedIndex;
    if (after === before) return null;
    return {
      field,
      isAsFilled: () => field.selectedIndex === after,
      bringBack: () => {
        field.selectedIndex = before;
        say(field, 'input');
        say(field, 'change');
      },
    };
  };
};

export const textIn = (field: HTMLElement | undefined): string =>
  field && (isTextArea(field) || isInput(field))
    ? field.value
    : field?.isContentEditable
      ? field.innerText
      : '';
