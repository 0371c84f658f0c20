import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('../pages/', import.meta.url));

/** What a document must be read as. */
export type DocumentReading = {
  screen: string | null;
  buttons: string[];
  missing: string[];
  /** Names of what was found and by which marks. */
  marks: string[];
};

/** It counts once somebody has looked at the page and found it right. What stands in a frame is read for itself. */
export type PageReading = { confirmed: boolean } & DocumentReading & { frames?: DocumentReading[] };

const root = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/';

/** A capture says on its first lines at which address it was taken. */
export const loadPage = (name: string): { url: string; html: string } => {
  const html = readFileSync(`${folder}${name}.html`, 'utf8');
  const path = /data-path="([a-z/_]*)"/.exec(html)?.[1] ?? '';
  return { url: `${root}${path}.aspx`, html };
};
