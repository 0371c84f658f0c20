// By name and not by class: an element of a neighbouring frame is no instance of this frame's classes.

export const isInput = (element: Element): element is HTMLInputElement => element.tagName === 'INPUT';
export const isSelect = (element: Element): element is HTMLSelectElement => element.tagName === 'SELECT';
export const isTextArea = (element: Element): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA';

export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const pressing = ['button', 'submit', 'image', 'reset', 'hidden', 'file'];

export const isField = (element: Element): element is FieldElement =>
  isSelect(element) || isTextArea(element) || (isInput(element) && !pressing.includes(element.type));

export const isWritten = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  isTextArea(element) || (isInput(element) && ['text', 'search', ''].includes(element.type));

export const isRadio = (element: Element): element is HTMLInputElement =>
  isInput(element) && element.type === 'radio';

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

/** What a person would take for something to press, told by the markup alone. */
export const isPressable = (element: Element): boolean => {
  if (isPlainLink(element)) return false;
  if (['BUTTON', 'A', 'AREA', 'SUMMARY'].includes(element.tagName)) return true;
  if (isInput(element)) return ['button', 'submit', 'image', 'reset'].includes(element.type);
  return (
    element.getAttribute('role') === 'button' ||
    element.hasAttribute('onclick') ||
    (element.hasAttribute('tabindex') && !element.hasAttribute('contenteditable'))
  );
};

/** Handlers added by script show in the pointer alone. */
export const looksPressable = (element: Element): boolean =>
  isPressable(element) || element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';

/** Icons may carry a word for machines: the title of a drawing, the name of a letter in an icon font. */
const isIcon = (node: Node): boolean =>
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
