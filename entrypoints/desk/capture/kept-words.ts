const entities: Readonly<Record<string, string>> = { '&#38;': '&', '&#60;': '<', '&#62;': '>', '&#34;': '"' };
const plain = (text: string) => text.replace(/&#\d\d;/g, (mark) => entities[mark] ?? mark).trim();

/** Every word of the page that a capture still holds, once: the seller can read in a moment what would be sent. */
export function keptWords(html: string): string[] {
  const texts = [...html.matchAll(/>([^<>]+)</g)].map(([, text = '']) => text);
  const spoken = [...html.matchAll(/ (?:alt|title|aria-label|value|placeholder)="([^"]+)"/g)].map(
    ([, text = '']) => text,
  );
  const words = [...texts, ...spoken].map((text) => plain(text).replace(/[…\s]+$/u, ''));
  return [...new Set(words.filter((text) => /[\p{L}\p{N}]/u.test(text)))];
}

/** One element a line, so that it can be read before it is saved. */
export const inLines = (html: string): string => html.replace(/>(?=<)/g, '>\n');
