import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Message, within } from './bidi';

/** By its address, the name under which Playwright looks for a file. */
const names = new Map<string, string>();

/**
 * A file that a page has made itself comes to Firefox by no navigation, and by its navigation Playwright knows a
 * download: its address, which no other file has, stands in that place. Where a file of this name was saved before,
 * Firefox numbers the later one: Playwright would read the earlier.
 */
export const downloads = (message: Message): Message => {
  const { method, params } = message;
  if (method !== 'browsingContext.downloadWillBegin' && method !== 'browsingContext.downloadEnd')
    return message;
  const url = String(within(params, 'url'));
  const name = within(params, 'suggestedFilename');
  if (typeof name === 'string') names.set(url, name);
  const path = within(params, 'filepath');
  const wanted = names.get(url);
  if (typeof path === 'string' && wanted && basename(path) !== wanted)
    renameSync(path, join(dirname(path), wanted));
  const navigation = within(params, 'navigation') ?? url;
  return { ...message, params: { ...Object(params), navigation } };
};
