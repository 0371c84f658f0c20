import { fieldNames, type Reading } from '../../../entrypoints/console.content/reading/reading';
import { readDocument } from '../../../entrypoints/console.content/screens/read';
import { drawPage } from '../drawn/page';
import { type Chance, chance } from './chance';
import { lookBy } from './fuzz';
import { mutations } from './mutate';
import { show } from './show';

/** A look that differed from one at a page never seen before, and all that had been done until then. */
export type Slip = { seed: number; done: string[]; kept: string; anew: string };

const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
const anything = 'body *:not(option, script, style)';
const boxes = 'table, tr, td, div, section, fieldset, dl, p, li, form';

const toggled = (element: HTMLElement | undefined, property: string, value: string) => {
  if (!element) return;
  if (element.style.getPropertyValue(property) === value) element.style.removeProperty(property);
  else element.style.setProperty(property, value);
};
const sheet = (): CSSStyleSheet => {
  const [last] = [...document.adoptedStyleSheets].reverse();
  if (last) return last;
  const made = new CSSStyleSheet();
  document.adoptedStyleSheets.push(made);
  return made;
};

/** What a page and its seller do between two looks, without and with a trace in the document's nodes. */
const doings: Record<string, (by: Chance) => void> = {
  types: (by) => {
    const field = by.pick(all('input, textarea'));
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = by.pick(['', '776206003', '2026/03/05', '出荷済み', 'あ'.repeat(29)]) ?? '';
  },
  chooses: (by) => {
    const list = by.pick(all('select'));
    if (list instanceof HTMLSelectElement) list.selectedIndex = by.below(list.options.length);
  },
  ticks: (by) => {
    const field = by.pick(all('input[type=checkbox], input[type=radio]'));
    if (field instanceof HTMLInputElement) field.checked = !field.checked;
  },
  draws: (by) => {
    const tick = by.pick(all('img[src*=item_chk]'));
    const [one, other] = by.next() < 0.5 ? ['chk0', 'chk1'] : ['chk1', 'chk0'];
    tick?.setAttribute('src', tick.getAttribute('src')?.replace(one ?? '', other ?? '') ?? '');
  },
  hides: (by) => toggled(by.pick(all(anything)), 'display', 'none'),
  fades: (by) => toggled(by.pick(all(boxes)), 'opacity', '0'),
  veils: (by) => toggled(by.pick(all(boxes)), 'visibility', 'hidden'),
  parks: (by) => {
    const box = by.pick(all(boxes));
    toggled(box, 'position', 'absolute');
    toggled(box, 'left', '-9999px');
  },
  folds: (by) => {
    const box = by.pick(all(boxes));
    toggled(box, 'height', '0px');
    toggled(box, 'overflow', 'hidden');
  },
  floats: (by) => toggled(by.pick(all('div, section')), 'position', 'fixed'),
  rules: (by) => {
    const rules = sheet();
    if (rules.cssRules.length > 2) rules.deleteRule(0);
    const nth = by.below(12) + 1;
    rules.insertRule(
      `${by.pick(['td', 'div', 'input', 'select', 'p', 'button', 'th'])}:nth-of-type(${nth}) { display: none }`,
    );
  },
  opens: (by) => by.pick(all('tr'))?.classList.toggle('rowselected'),
  locks: (by) => by.pick(all('input, textarea'))?.toggleAttribute('readonly'),
  renames: (by) => {
    // What else speaks for it goes: its name decides.
    for (const label of all('label')) label.removeAttribute('for');
    const field = by.pick(all('select, textarea'));
    for (const name of ['id', 'name']) field?.setAttribute(name, `txt_${by.pick(['refuse', 'memo', 'x'])}`);
  },
  says: (by) => {
    const cell = by.pick(all('td, dd, span, th, label').filter((each) => each.firstChild?.nodeType === 3));
    if (cell?.firstChild)
      cell.firstChild.nodeValue =
        by.pick(['776206009', '2026/04/01', 'キャンセル:要請', '返品', '拒否理由', '']) ?? '';
  },
  moves: (by) => {
    const [one, other] = [by.pick(all('td, p, li, dt, dd, label')), by.pick(all('td, div, p'))];
    if (one && other && !one.contains(other)) other.append(one);
  },
  mutates: (by) => void mutations[by.pick(Object.keys(mutations)) ?? '']?.(by),
  goes: (by) =>
    history.replaceState(
      null,
      '',
      by.pick(['/GMKT.INC.Gsm.Web/Claim/ClaimManagement.aspx', '/GMKT.INC.Gsm.Web/Default.aspx', '/x']),
    ),
};

/** These leave no trace in the nodes: whoever looks again after them has to look at all. */
const traceless = new Set(['types', 'chooses', 'ticks', 'rules']);

const places = new WeakMap<Element, number>();
let place = 0;
const named = (element: Element | undefined): string => {
  if (!element) return '';
  if (!places.has(element)) places.set(element, place++);
  return `${element.tagName}${places.get(element)}`;
};
const told = (reading: Reading | null): string =>
  JSON.stringify(
    reading && {
      ...reading,
      controls: reading.controls.map(({ element, action, marks }) => [named(element), action, marks]),
      forms: reading.controls.map(({ action }) => [
        reading.formOf(action),
        fieldNames.map((name) => [named(reading.fieldOf(action, name)), reading.fieldMarks?.(action, name)]),
      ]),
    },
    (_, value) => (value === undefined ? 'unread' : value),
    1,
  );

/** After each of many changes: a look that keeps what it can, beside one that has to begin again. */
export const lookAgain = (seed: number): Slip | undefined => {
  const by = chance(seed * 104729);
  document.adoptedStyleSheets = [];
  show(drawPage(lookBy(by)));
  readDocument(document);
  const done: string[] = [];
  for (let at = 0; at < 24; at++) {
    const name = by.pick(Object.keys(doings)) ?? '';
    doings[name]?.(by);
    done.push(name);
    const kept = told(readDocument(document, { isStill: seed % 2 === 0 && !traceless.has(name) }));
    const trace = document.createComment('');
    document.body.append(trace);
    trace.remove();
    const anew = told(readDocument(document));
    if (kept !== anew) return { seed, done, kept, anew };
  }
  return undefined;
};
