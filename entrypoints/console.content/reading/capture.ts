import { isField, isInput, isPressable, isSelect, isTextArea } from './elements';
import { tidy } from './fold';
import { isKnownWord } from './known';
import { isShown } from './shown';
import { OWN } from './structure';

// What leaves the page is built up from what is known to be harmless; nothing of the page is copied and then cleaned.

const kept = new Set(
  'html body div span p table thead tbody tfoot tr th td caption dl dt dd ul ol li form fieldset legend label b strong em i h1 h2 h3 h4 h5 h6 section article header footer nav button a input select option textarea img iframe br hr'.split(
    ' ',
  ),
);
const dropped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'OBJECT', 'EMBED', OWN]);
const empty = new Set(['input', 'img', 'br', 'hr']);

/** Words that builders of pages use: only they survive in ids, names, classes and the names of functions. */
const technical = new Set(
  'ctl ctl00 main master holder content btn button txt text ddl select sel opt lbl label chk rdo radio div span tbl table grid gridbox claim goods order cancel cncl return rtn exchange refund refuse reject deny withdraw retract accept approve reason rsn cause memo remark message msg title subject body contents category ctg class flag yn date deadline number no contr cart search list detail info panel pnl popup pop layer frame tab tabs menu on active selected current hdr hdrcell xhdr objbox obj ev odd light rowselected filler filter left right box bar blue bluebar area section onclick click submit confirm ok close open send save ship shipping delivery deli status stat state type kind hidden disabled readonly end req ing hold pick all'.split(
    ' ',
  ),
);

const makeCensor = () => {
  const stand = new Map<string, string>();
  const word = (text: string): string => {
    if (text === '' || technical.has(text.toLowerCase())) return text;
    const known = stand.get(text) ?? `x${stand.size + 1}x`;
    stand.set(text, known);
    return known;
  };
  /** Each word that is not a builder's becomes a stand-in, the same one everywhere. */
  return (name: string): string =>
    name
      .split(/([\s_$-]+)/)
      .map((part) =>
        /^[\s_$-]*$/.test(part)
          ? part
          : part
              .split(/(?<=[a-z])(?=[A-Z])/)
              .map(word)
              .join(''),
      )
      .join('');
};
type Censor = ReturnType<typeof makeCensor>;

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** How long a text is, roughly, and not a letter of it. */
const dots = (text: string): string => {
  const { length } = tidy(text);
  return length === 0 ? '' : length <= 4 ? '…' : length <= 30 ? '……' : '………';
};

const censoredText = (text: string): string => {
  if (isKnownWord(text)) return text;
  const [, label = '', value = ''] = /^([^:：]{1,24})[:：](.*)$/s.exec(text) ?? [];
  if (!isKnownWord(label)) return dots(text);
  return `${label}: ${isKnownWord(value) ? value : dots(value)}`;
};

const handlerName = (code: string): string | undefined => /([A-Za-z_$][\w$]*)\s*\(/.exec(code)?.[1];

const flags = ['checked', 'disabled', 'readonly', 'multiple', 'hidden'] as const;

const attributesOf = (element: Element, censor: Censor): string[] => {
  const found: string[] = [];
  const add = (name: string, value: string) => found.push(` ${name}="${escaped(value)}"`);
  for (const name of ['id', 'name', 'class', 'for']) {
    const value = element.getAttribute(name);
    if (value) add(name, censor(value));
  }
  for (const name of ['colspan', 'rowspan']) {
    const value = element.getAttribute(name);
    if (value && /^\d{1,2}$/.test(value)) add(name, value);
  }
  // As the browser understands it: one of its own words, whatever stands there.
  if (element.matches('input[type], button[type]')) add('type', (element as HTMLInputElement).type);
  const role = element.getAttribute('role');
  if (role && ['button', 'tab', 'dialog', 'row', 'grid'].includes(role)) add('role', role);
  if (element.hasAttribute('tabindex')) add('tabindex', '0');
  if (element.getAttribute('aria-selected') === 'true') add('aria-selected', 'true');
  const press = handlerName(element.getAttribute('onclick') ?? '');
  if (element.hasAttribute('onclick')) add('onclick', press ? `${censor(press)}()` : '');
  const href = element.getAttribute('href')?.trim();
  if (href !== undefined) {
    const called = /^javascript:/i.test(href) ? handlerName(href) : undefined;
    add('href', called ? `javascript:${censor(called)}()` : /^(#|javascript:)/i.test(href) ? '#' : '/x');
  }
  const tick = /item_chk[01](?=\.gif)/i.exec(element.getAttribute('src') ?? '')?.[0];
  if (tick) add('src', `${tick}.gif`);
  for (const name of ['alt', 'title', 'aria-label']) {
    const value = element.getAttribute(name);
    if (value && isKnownWord(value)) add(name, value);
  }
  if (isInput(element) && isPressable(element) && isKnownWord(element.value)) add('value', element.value);
  if (element.tagName === 'OPTION' && element.getAttribute('value') === '') add('value', '');
  for (const name of flags) if (element.hasAttribute(name)) found.push(` ${name}`);
  if (element.tagName === 'OPTION' && (element as HTMLOptionElement).selected) found.push(' selected');
  return found;
};

const isHidden = (element: Element): boolean =>
  !isShown(element) && (element.parentElement === null || isShown(element.parentElement));

const ROWS = 6;
/** A list is known by its first rows and the open one. */
const shortened = (nodes: readonly ChildNode[]): readonly ChildNode[] => {
  const rows = nodes.filter((node) => node.nodeName === 'TR');
  const spare = new Set(
    rows.slice(ROWS).filter((row) => !(row as Element).classList.contains('rowselected')),
  );
  return rows.length > 2 * ROWS ? nodes.filter((node) => !spare.has(node)) : nodes;
};

const serialize = (node: Node, censor: Censor): string => {
  if (node.nodeType === 3) {
    const text = node.textContent ?? '';
    return /\S/.test(text) ? escaped(censoredText(text)) : ' ';
  }
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (dropped.has(element.tagName)) return '';
  if (isInput(element) && element.type === 'hidden') return '';
  const name = element.localName;
  const tag = kept.has(name) ? name : 'div';
  const hidden = name !== 'option' && isHidden(element) ? ' style="display:none"' : '';
  const start = `<${tag}${attributesOf(element, censor).join('')}${hidden}`;
  if (tag === 'iframe') return `${start}${frameOf(element as HTMLIFrameElement, censor)}></iframe>`;
  if (empty.has(tag)) return `${start}>`;
  if (isField(element) && isTextArea(element)) return `${start}>${dots(element.value)}</${tag}>`;
  const children = isSelect(element) ? [...element.options] : shortened([...element.childNodes]);
  return `${start}>${children.map((child) => serialize(child, censor)).join('')}</${tag}>`;
};

const frameOf = (frame: HTMLIFrameElement, censor: Censor): string => {
  try {
    const body = frame.contentDocument?.body;
    return body ? ` srcdoc="${escaped(serialize(body, censor))}"` : '';
  } catch {
    return '';
  }
};

const languages = ['ja', 'ko', 'zh', 'zh-cn', 'zh-tw', 'en'];
const addresses = /(claim\/claimmanagement|delivery\/deliverymanagement|pop_messagesend|default)\.?[a-z]*$/i;

/** A page's structure with the console's own words, and nothing else of what stands on it. */
export const capture = (document: Document): string => {
  const censor = makeCensor();
  const language = document.documentElement.lang.toLowerCase();
  const path = addresses.exec(document.location?.pathname ?? '')?.[1]?.toLowerCase() ?? '';
  const lang = languages.includes(language) ? ` lang="${language}"` : '';
  return `<!doctype html>\n<html${lang} data-capture="1" data-path="${path}">\n${serialize(document.body, censor)}\n</html>\n`;
};
