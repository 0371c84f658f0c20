import { fold } from './fold';
import { labelsInPanel, type Page } from './panel';
import { slotsOf } from './slots';
import { perLook } from './stand';
import type { Label } from './structure';

const isN = (text: string | null | false) => fold(text || '') === 'n';

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
    ...parts.flatMap((each) =>
      each.matches('option, select') ? [] : [each.textContent, each.getAttribute('alt')],
    ),
    ...[...(holder?.childNodes ?? [])].map((node) => node.nodeType === 3 && node.textContent),
  ];
  if ([...byStyle, ...said].some(isN)) return true;
  // A picture without words may be that mark, drawn by the page or by its style; what takes no room is none.
  const isSilent = (each: Element) =>
    each.matches('img:not([alt]), img[alt=""]') ||
    (each.matches('span:empty, i:empty, em:empty, b:empty, sup:empty') &&
      each.getBoundingClientRect().width > 0);
  return byStyle.length > 0 || parts.some(isSilent) ? undefined : false;
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
