import { beforeEach, describe, expect, it } from 'vitest';
import { makeTakeBack } from '../../entrypoints/console.content/notices/take-back';
import { rememberChoice, writeInto } from '../../entrypoints/console.content/notices/writing';

/** What a browser does for a page: it types into the focused field, and takes that back in turn. */
const asBrowser = (canUndo: boolean) => {
  const done: (() => void)[] = [];
  Object.assign(document, {
    execCommand: (command: string, _ui: boolean, text: string) => {
      const field = document.activeElement;
      if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return false;
      if (command === 'undo') {
        if (canUndo) done.pop()?.();
        return canUndo;
      }
      const before = field.value;
      done.push(() => {
        field.value = before;
      });
      field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      return true;
    },
  });
};

const fieldsNow = () => ({
  title: document.querySelector('input') ?? expect.fail('no title'),
  body: document.querySelector('textarea') ?? expect.fail('no body'),
  category: document.querySelector('select') ?? expect.fail('no category'),
});
const held = () => {
  const { title, body, category } = fieldsNow();
  return [title.value, body.value, category.value];
};

const press = (changes: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true, ...changes });

const fillIn = () => {
  const { title, body, category } = fieldsNow();
  const chosen = rememberChoice(category);
  const written = writeInto(title, '題', 'replace');
  category.value = 'cancel';
  const takeBack = makeTakeBack();
  takeBack.remember(
    [written, chosen(), writeInto(body, '本文', 'replace')].filter((before) => before !== null),
  );
  expect(held()).toEqual(['題', '本文', 'cancel']);
  return takeBack;
};

beforeEach(() => {
  document.body.innerHTML = `<input value="前の題"><select><option>other<option>cancel</select><textarea>前の本文</textarea>`;
});

describe('Ctrl+Z after a template was filled in', () => {
  it.each([true, false])('brings back all three fields, with the browser’s own undo: %s', (canUndo) => {
    asBrowser(canUndo);
    const takeBack = fillIn();
    const heard: string[] = [];
    document.body.addEventListener('change', ({ target }) => heard.push((target as Element).localName));
    const event = press();
    takeBack.onKey(event, fieldsNow().body);
    expect(held()).toEqual(['前の題', '前の本文', 'other']);
    expect(event.defaultPrevented).toBe(true);
    expect(heard.sort()).toEqual(['input', 'select', 'textarea']);
    expect(document.activeElement).toBe(fieldsNow().body);
    const again = press();
    takeBack.onKey(again, fieldsNow().body);
    expect(again.defaultPrevented).toBe(false);
  });

  it.each([
    ['on a Mac', { ctrlKey: false, metaKey: true }, true],
    ['with the shift key', { shiftKey: true }, false],
    ['with another letter', { key: 'y' }, false],
    ['alone', { ctrlKey: false }, false],
  ])('%s', (_how, changes, isOurs) => {
    asBrowser(true);
    const event = press(changes);
    fillIn().onKey(event, fieldsNow().body);
    expect(event.defaultPrevented).toBe(isOurs);
  });

  it('is the browser’s own once a field was touched, and outside the fields', () => {
    asBrowser(true);
    const takeBack = fillIn();
    const outside = press();
    takeBack.onKey(outside, document.body);
    fieldsNow().body.value = '本文と追記';
    const touched = press();
    takeBack.onKey(touched, fieldsNow().body);
    expect([outside.defaultPrevented, touched.defaultPrevented]).toEqual([false, false]);
    expect(held()).toEqual(['題', '本文と追記', 'cancel']);
  });
});
