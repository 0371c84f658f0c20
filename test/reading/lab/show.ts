import type { Drawn } from '../drawn/page';

/** Shows a drawn page in this document, at its address. */
export const show = ({ url, html }: Pick<Drawn, 'url' | 'html'>): void => {
  const { pathname, search } = new URL(url);
  history.replaceState(null, '', pathname + search);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChildren(...document.importNode(parsed.documentElement, true).childNodes);
};
