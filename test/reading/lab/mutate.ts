import { keysUnder, languages, wordings } from '../../console/words/words';
import type { Chance } from './chance';

/** What was done to a page, and what of it can no longer be seen. */
export type Mutation = { what: string; gone: string };

const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];
const isInside = (element: Element, selector: string) => element.parentElement?.closest(selector) !== null;

/** Wholes that mean the same wherever they stand: a label with its value, a section, a list, a button. */
const units = (): HTMLElement[] =>
  all(
    'tr, li, p, dl, section, fieldset, .pair, .row, .blue, .gridbox, .help, .search, .popup, .tabs, button, input[type=button], body > div, body > table',
  ).filter(
    (each) =>
      !isInside(each, '.gridbox, .list, select, .l, [style*=none]') &&
      !each.closest('thead') &&
      !isHalf(each),
  );
/** A row of labels without its row of values, or the other way round. */
const isHalf = (element: Element): boolean => {
  const table = element.closest('table');
  const [first, second] = table?.rows ?? [];
  return (
    element.tagName === 'TR' && first !== undefined && first.dataset.above === '' && second !== undefined
  );
};

const texts = (): Text[] => {
  const walker = document.createTreeWalker(document.body, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && /\S/.test(node.textContent ?? '') && !parent.closest('option, textarea, script'))
      found.push(node as Text);
  }
  return found;
};

const anything = (): HTMLElement[] =>
  all('*').filter((each) => !each.closest('select') || each.tagName === 'SELECT');

const goneOf = (node: Node): string => {
  const element = node as Element;
  const fields = element.querySelectorAll ? [element, ...element.querySelectorAll('[data-is], input')] : [];
  return `${node.textContent} ${fields.map((each) => `${each.getAttribute?.('data-is')} ${each.getAttribute?.('value')}`).join(' ')}`;
};

const known = languages.flatMap((language) =>
  [
    'claimPanel',
    'claimGrid',
    'deliveryGrid',
    'orderPanel',
    'orderStatus',
    'claimStatus',
    'claimButtons',
    'deliveryForm',
  ]
    .flatMap((group) => keysUnder(group).map((key) => `${group}.${key}`))
    .map((key) => ({ key, language, words: wordings(key, language) })),
);
const translations = (text: string): string[] => {
  const same = known.filter(({ words }) => words.includes(text.trim()));
  return same.flatMap(({ key }) => languages.flatMap((language) => wordings(key, language)));
};

/** Other digits of the same kind, other words. */
const disguise = (root: Element): void => {
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.textContent = (node.textContent ?? '').replace(/\d/g, (digit) => `${(Number(digit) + 3) % 10}`);
  const fields = [root, ...root.querySelectorAll('textarea, input')];
  for (const field of fields) {
    if (field instanceof HTMLTextAreaElement) field.value = field.textContent = 'まったく別の文章です。';
    if (field instanceof HTMLInputElement && ['text', ''].includes(field.type)) {
      field.setAttribute(
        'value',
        field.value.replace(/\d/g, (digit) => `${(Number(digit) + 3) % 10}`),
      );
    }
    if (field instanceof HTMLInputElement && field.type === 'radio') field.name += 'x';
  }
  for (const select of root.querySelectorAll('select'))
    select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
};

export const mutations: Record<string, (by: Chance) => Mutation | undefined> = {
  removes: (by) => {
    const node = by.next() < 0.7 ? by.pick(anything()) : by.pick(texts());
    if (!node || node === document.body) return undefined;
    const gone = goneOf(node);
    node.remove();
    return { what: node.nodeName, gone };
  },
  hides: (by) => {
    const element = by.pick(anything());
    if (!element) return undefined;
    const gone = goneOf(element);
    element.style.cssText +=
      by.pick([';display:none', ';visibility:hidden', ';position:absolute;left:-9999px', ';opacity:0']) ?? '';
    return { what: element.nodeName, gone };
  },
  renames: (by) => {
    const text = by.pick(texts());
    if (!text || /\d{5}|\d{4}\//.test(text.data)) return undefined;
    const gone = text.data;
    text.data = by.pick(['ほげほげ', `${text.data.trim()}など`, 'Something', '항목', '某某']) ?? '';
    return { what: text.data, gone };
  },
  strips: (by) => {
    const element = by.pick(anything());
    const attribute = by.pick(['id', 'class', 'name', 'onclick', 'href', 'for', 'role', 'style'] as const);
    if (!element || !attribute || attribute === 'style' || !element.hasAttribute(attribute)) return undefined;
    if (attribute === 'href' || by.next() < 0.5) element.removeAttribute(attribute);
    else element.setAttribute(attribute, `x${by.below(1e6)}`);
    return { what: attribute, gone: '' };
  },
  translates: (by) => {
    const text = by.pick(texts().filter((each) => translations(each.data).length > 0));
    if (!text) return undefined;
    const gone = text.data;
    text.data = by.pick(translations(text.data)) ?? text.data;
    return { what: `${gone} ${text.data}`, gone };
  },
  reorders: (by) => {
    const unit = by.pick(units());
    const others = unit?.parentElement
      ? units().filter(
          (each) =>
            each.parentElement === unit.parentElement && each !== unit && each.tagName === unit.tagName,
        )
      : [];
    const other = by.pick(others);
    if (!unit || !other) return undefined;
    other.after(unit);
    return { what: unit.nodeName, gone: '' };
  },
  moves: (by) => {
    const unit = by.pick(units().filter((each) => each.tagName !== 'TR'));
    const target = by.pick(units().filter((each) => !unit?.contains(each)));
    if (!unit || !target || ['TR', 'LI'].includes(target.tagName)) return undefined;
    target.before(unit);
    return { what: `${unit.nodeName} before ${target.nodeName}`, gone: '' };
  },
  repeats: (by) => {
    const unit = by.pick(units());
    if (!unit) return undefined;
    const twin = unit.cloneNode(true);
    if (!(twin instanceof HTMLElement)) return undefined;
    disguise(twin);
    twin.setAttribute('data-twin', '');
    for (const each of [twin, ...twin.querySelectorAll('[id]')]) if (each.id) each.id += 'x';
    const isHidden = by.next() < 0.5;
    if (isHidden) twin.style.display = 'none';
    if (by.next() < 0.5) unit.before(twin);
    else unit.after(twin);
    return { what: `${unit.nodeName}${isHidden ? ' hidden' : ''}`, gone: '' };
  },
};
