import { readDocument } from '../../../entrypoints/console.content/screens/read';
import { type Drawn, drawPage, type Look } from '../drawn/page';
import { asText, differences } from './compare';

/** Shows a drawn page in this document. */
export const show = ({ url, html }: Pick<Drawn, 'url' | 'html'>): void => {
  history.replaceState(null, '', new URL(url).pathname + new URL(url).search);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChildren(...document.importNode(parsed.documentElement, true).childNodes);
};

const lab = {
  /** For each look, what is read otherwise than drawn. */
  read: (looks: readonly Look[]): string[][] =>
    looks.map((look) => {
      const drawn = drawPage(look);
      show(drawn);
      const before = document.documentElement.outerHTML;
      const reading = readDocument(document);
      const found = differences(reading, drawn.expected).map(asText);
      if (reading?.missing.length) found.push(`missing: ${reading.missing.join()}`);
      if (document.documentElement.outerHTML !== before) found.push('the page was changed');
      return found;
    }),
};
export type Lab = typeof lab;
globalThis.lab = lab;
