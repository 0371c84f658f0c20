import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Expected } from './drawn/scene';

const folder = fileURLToPath(new URL('strangers/', import.meta.url));

/**
 * What somebody says of a page who knows the console and looks at it. `null`: it is none of the screens. `frame`: it is
 * asked of the frame that holds the open order. `may`: where a person would hesitate too, so it may stay unread, but
 * never be read as something else. `missing`: what the reading must name as not found.
 */
type Says = Expected & { frame?: true; may?: readonly string[]; missing?: readonly string[] };

/** A page as somebody else would build it. What stands in a frame of it stands in a template with the frame's id. */
export type Stranger = { path: string; html: string; says: Says | null };

export const strangers: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

export const loadStranger = (name: string): Stranger => ({
  ...(JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Omit<Stranger, 'html'>),
  html: readFileSync(`${folder}${name}.html`, 'utf8'),
});
