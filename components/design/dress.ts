/**
 * A constructed sheet passes any content security policy of the page; where the browser's
 * content scripts may not adopt one (Firefox), a style element does the same.
 */
export function dresser(style: () => string): (root: ShadowRoot | Document) => void {
  // Parsed once: a dialog that opens at a press has no time for twenty kilobytes of it.
  let sheet: CSSStyleSheet | undefined;
  return (root) => {
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(style());
      }
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      const element = document.createElement('style');
      element.textContent = style();
      (root instanceof Document ? root.head : root).append(element);
    }
  };
}
