import { fold } from './fold';
import { isKnownWord } from './known';
import { labelsInPanel, type Page } from './panel';
import { slotsOf } from './slots';
import { perLook } from './stand';
import type { Label } from './structure';

/** Words and pictures that only the style puts there; arrows and lines say nothing. */
const generated = (element: Element): string[] =>
  ['', '::before', '::after']
    .flatMap((place) => {
      const style = element.ownerDocument.defaultView?.getComputedStyle(element, place);
      return style ? [style.content, style.backgroundImage] : [];
    })
    .filter((drawn) => /^["u]/.test(drawn) && fold(drawn) !== '');

/** The N beside the inbox: somebody has written and nobody has answered. */
const isMarked = perLook((scan, inbox: Label): boolean | undefined => {
  const holder = inbox.element.closest('td, dd, li, p') ?? inbox.element.parentElement;
  const around = [inbox.element, ...slotsOf(scan, inbox), ...(holder?.children ?? [])];
  const parts = around.flatMap((each) => [each, ...each.querySelectorAll('*')]);
  const byStyle = parts.flatMap(generated);
  const said = [
    ...byStyle,
    ...parts.flatMap((each) =>
      each.matches('option, select') ? [] : [each.textContent, each.getAttribute('alt')],
    ),
    ...[...(holder?.childNodes ?? [])].map((node) => node.nodeType === 3 && node.textContent),
  ].map((text) => fold(text || ''));
  if (said.includes('n')) return true;
  // A picture without words may be that mark, drawn by the page or by its style; what takes no room is none.
  const isSilent = (each: Element) =>
    each.matches('img:not([alt]), img[alt=""]') ||
    (each.matches(':is(span, i, em, b, sup):empty') && each.getBoundingClientRect().width > 0);
  // New ones may be counted, or told in a word.
  const isOdd = (text: string) => /^[^0].{0,4}$/.test(text) && !isKnownWord(text);
  return byStyle.length > 0 || parts.some(isSilent) || said.some(isOdd) ? undefined : false;
});

/** `undefined`: nobody can tell. */
export const readUnanswered = (pages: readonly Page[]): boolean | undefined => {
  for (const page of pages) {
    const [inbox, ...others] = labelsInPanel(page, 'panel.inbox');
    if (!inbox) continue;
    const slots = slotsOf(page.scan, inbox);
    const isPart = ({ element }: Label) =>
      element.contains(inbox.element) || slots.some((slot) => slot.contains(element));
    if (others.every(isPart)) return isMarked(page.scan, inbox);
  }
  return undefined;
};
