import { elements } from './elements';
import { lists } from './lists';
import { marks } from './marks';
import { pageParts } from './page-parts';
import { tokens } from './tokens';

/** The whole look: for a shadow root on the console's pages, and for the extension's own pages. */
export const style = tokens + elements + marks + pageParts + lists;

/** Parsed once: a dialog that opens at a press has no time for twenty kilobytes of it. */
let sheet: CSSStyleSheet | undefined;

/**
 * A constructed sheet passes any content security policy of the page; where the browser's
 * content scripts may not adopt one (Firefox), a style element does the same.
 */
export function dress(root: ShadowRoot | Document): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = style;
    (root instanceof Document ? root.head : root).append(element);
  }
}
