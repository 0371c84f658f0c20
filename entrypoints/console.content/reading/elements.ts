// By name and not by class: an element of a neighbouring frame is no instance of this frame's classes.

export const isInput = (element: Element): element is HTMLInputElement => element.tagName === 'INPUT';
export const isSelect = (element: Element): element is HTMLSelectElement => element.tagName === 'SELECT';
export const isTextArea = (element: Element): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA';

/** Drawn by the page itself, and called a field by its role: neither a list nor a line of the browser's. */
export type DrawnField = HTMLElement &
  Partial<Pick<HTMLInputElement, 'type' | 'name' | 'disabled'>> & {
    readonly options?: undefined;
    readonly selectionStart?: undefined;
  };
export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | DrawnField;

const pressing = ['button', 'submit', 'image', 'reset', 'hidden', 'file'];
const native = 'input, select, textarea';

/** What is drawn around a real field only dresses it. */
const drawnAs = (element: Element, roles: string): boolean =>
  element.matches(roles) && !element.matches(native) && !element.querySelector(native);

const editable = '[contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';
const lists = '[role=listbox], [role=combobox]';
const radios = '[role=radio]';
const switches = '[role=switch], [role=checkbox]';
const drawn = [editable, lists, radios, switches].join();
export const fieldTags = `${native}, ${drawn}`;

export const isDrawn = (element: Element): element is DrawnField => drawnAs(element, drawn);

export const isForm = (element: object): element is HTMLFormElement =>
  'tagName' in element && element.tagName === 'FORM';

export const isField = (element: Element): element is FieldElement =>
  isSelect(element) ||
  isTextArea(element) ||
  (isInput(element) ? !pressing.includes(element.type) : isDrawn(element));

/** Of several lines. */
export const isBox = (element: Element): element is HTMLTextAreaElement | DrawnField =>
  isTextArea(element) || drawnAs(element, editable);

/** The line of a list that the page draws shows what is chosen, or finds it: nothing is written there. */
export const isListLine = (element: Element): element is HTMLInputElement =>
  isInput(element) && element.getAttribute('role') === 'combobox';

export const isWritten = (element: Element): element is HTMLInputElement | HTMLTextAreaElement | DrawnField =>
  isBox(element) ||
  (isInput(element) &&
    ['text', 'search', ''].includes(element.type) &&
    !element.readOnly &&
    !isListLine(element));

export const isList = (element: Element): element is DrawnField => drawnAs(element, lists);

export const isRadio = (element: Element): element is HTMLInputElement | DrawnField =>
  isInput(element) ? element.type === 'radio' : drawnAs(element, radios);

export const isSwitch = (element: Element): element is HTMLInputElement | DrawnField =>
  isInput(element) ? element.type === 'checkbox' : drawnAs(element, switches);

export const isOn = (element: Element): boolean =>
  isInput(element) ? element.checked : element.getAttribute('aria-checked') === 'true';

/** What was written or typed. */
export const typedIn = (field: FieldElement): string => (isDrawn(field) ? field.innerText : field.value);

export const isFixed = (field: FieldElement): boolean =>
  ((isInput(field) || isTextArea(field)) && field.readOnly) || field.ariaReadOnly === 'true';

/** Leads to another page instead of doing something on this one. */
export const isPlainLink = (element: Element): boolean => {
  if (!['A', 'AREA'].includes(element.tagName)) return false;
  const href = (element.getAttribute('href') ?? '').trim();
  return !/^(#|javascript:|$)/i.test(href) && !element.hasAttribute('onclick');
};

/** Leads to another place of this page, such as a question further down: it shows something and does nothing. */
export const isPlaceLink = (element: Element): boolean => {
  const name = /^#(.+)/.exec(element.getAttribute('href') ?? '')?.[1];
  if (!name || element.hasAttribute('onclick')) return false;
  const place =
    element.ownerDocument.getElementById(name) ?? element.ownerDocument.getElementsByName(name)[0];
  return place !== undefined && !element.contains(place);
};

/** Also as dhtmlx draws the buttons of a toolbar, with handlers that only scripts see and the pointer of a text. */
export const pressedTags =
  'button, a, area, input, [role=button], [onclick], [tabindex]:not([contenteditable]), .dhx_toolbar_btn';

/** What a person would take for something to press, told by the markup alone. */
export const isPressable = (element: Element): boolean =>
  !isPlainLink(element) &&
  (isInput(element)
    ? ['button', 'submit', 'image', 'reset'].includes(element.type)
    : element.matches(`summary, ${pressedTags}`));

/** Handlers added by script show in the pointer alone. */
export const looksPressable = (element: Element): boolean =>
  isPressable(element) || element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';

/** Icons may carry a word for machines: the title of a drawing, the name of a letter in an icon font. */
export const isIcon = (node: Node): boolean =>
  node.nodeName === 'svg' || (node.nodeName === 'I' && /^\s*[a-z_]*\s*$/.test(node.textContent ?? ''));
const spokenBy = (node: Node): string =>
  node.nodeType === 3
    ? (node.textContent ?? '')
    : [...node.childNodes].map((each) => (isIcon(each) ? '' : spokenBy(each))).join('');

/** The words that a pressable thing carries. */
export const labelOf = (element: Element): string => {
  if (isInput(element)) return element.type === 'image' ? element.alt || element.title : element.value;
  if (element.tagName === 'IMG' || element.tagName === 'AREA')
    return element.getAttribute('alt') || (element.getAttribute('title') ?? '');
  const text = element.querySelector('svg, i') ? spokenBy(element) : (element.textContent ?? '');
  if (text.trim() !== '') return text;
  const picture = element.querySelector('img[alt]')?.getAttribute('alt');
  return picture ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
};

export const textsIn = (element: Element): TreeWalker => element.ownerDocument.createTreeWalker(element, 4);

/** Whether any of its text does so. Once one does, a list of thousands of rows is not looked through to its end. */
export const someText = (element: Element, does: RegExp): boolean => {
  const texts = textsIn(element);
  while (texts.nextNode()) if (does.test((texts.currentNode as Text).data)) return true;
  return false;
};

/** As the browser's own `labels`, which looks through the whole page for each field. */
export const labelsFor = (field: FieldElement): HTMLLabelElement[] =>
  [...field.ownerDocument.getElementsByTagName('label')].filter(({ control }) => control === field);

/** The nearest that holds both. */
export const boxAround = (one: Element, other: Element): Element | null =>
  one.contains(other) ? one : one.parentElement && boxAround(one.parentElement, other);
