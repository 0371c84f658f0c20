import { escaped } from './html';
import type { Kind, Layout } from './layouts/layout';
import { layouts } from './layouts/layouts';
import { optionValue, type ReasonList, reasonsOf } from './reasons';
import type { LayoutId } from './visit';
import { type Language, word } from './words/words';

/**
 * Draws the fields and buttons of one panel and remembers their order: the page's own script finds a field by
 * its place among the fields, so no layout needs a mark for it.
 */
export class Panel {
  readonly layout: Layout;
  readonly language: Language;
  readonly fields: string[] = [];
  readonly calls: string[] = [];

  constructor(layout: LayoutId, language: Language) {
    this.layout = layouts[layout];
    this.language = language;
  }

  say(key: string, variant = this.layout.variant): string {
    return word(key, this.language, variant);
  }

  mark(kind: Kind, part: string): string {
    return this.layout.attributes(kind, part);
  }

  reasons(part: string, list: ReasonList, chosen: string, none: string): string {
    this.fields.push(part);
    const options = reasonsOf(list).map((reason) => {
      const value = optionValue(list, reason, this.layout.values, this.language);
      return `<option value="${escaped(value)}"${reason === chosen ? ' selected' : ''}>${escaped(this.say(`${list}.${reason}`))}</option>`;
    });
    return `<select${this.mark('ddl', part)}><option value="">${escaped(none)}</option>${options.join('')}</select>`;
  }

  options(part: string, options: readonly (readonly [value: string, label: string])[], chosen = ''): string {
    this.fields.push(part);
    const drawn = options.map(
      ([value, label]) =>
        `<option value="${escaped(value)}"${value === chosen ? ' selected' : ''}>${escaped(label)}</option>`,
    );
    return `<select${this.mark('ddl', part)}>${drawn.join('')}</select>`;
  }

  text(part: string, value = '', lines = 3, isDisabled = false): string {
    this.fields.push(part);
    return `<textarea rows="${lines}"${this.mark('txt', part)}${isDisabled ? ' disabled' : ''}>${escaped(value)}</textarea>`;
  }

  line(part: string, value = '', type = 'text'): string {
    this.fields.push(part);
    return `<input type="${type}"${this.mark('txt', part)} value="${escaped(value)}">`;
  }

  tick(part: string, isTicked: boolean): string {
    this.fields.push(part);
    return `<input type="checkbox"${this.mark('rdo', part)}${isTicked ? ' checked' : ''}>`;
  }

  choices(
    part: string,
    choices: readonly (readonly [value: string, label: string])[],
    chosen: string | null,
  ): string {
    return choices
      .map(([value, label]) => {
        this.fields.push(`${part}=${value}`);
        return this.layout.choice(part, value, escaped(label), value === chosen ? ' checked' : '');
      })
      .join(' ');
  }

  button(part: string, label: string, call: string): string {
    this.calls.push(call);
    return this.layout.button(part, label, call);
  }
}
