import type { IncomingMessage } from 'node:http';
import { type Language, languages } from './words/words';

export type LayoutId = 'a' | 'b' | 'c' | 'd';
export const layoutIds: readonly LayoutId[] = ['a', 'b', 'c', 'd'];
export const gridKinds = ['all', 'split', 'smart', 'split-smart', 'table'] as const;
export type GridKind = (typeof gridKinds)[number];

/** What a visitor has chosen: in the address once, in cookies from then on. */
export type Settings = {
  layout: LayoutId | 'random';
  language: Language;
  rows: number | null;
  grid: GridKind | null;
  /** `guide`: the buttons that the guides' pictures show; `all`: every button of the claim's type, in every state. */
  buttons: 'guide' | 'all';
  columns: 'usual' | 'moved';
  popup: 'window' | 'layer' | null;
  /** By how many minutes the console's own clock is ahead of this machine's; `null`: its pages do not tell the time. */
  clock: number | null;
};

export type Visit = Settings & {
  method: string;
  /** Lower case, without `/gmkt.inc.gsm.web/`. */
  path: string;
  query: URLSearchParams;
  cookies: Map<string, string>;
  isLoggedIn: boolean;
};

const MASTER = '/gmkt.inc.gsm.web/';
const languageOf = (tag: string): Language | undefined =>
  languages.find((language) => tag.toLowerCase().startsWith(language));

const oneOf = <T extends string>(known: readonly T[], value: string | null | undefined): T | null =>
  known.find((one) => one === value) ?? null;

const cookiesOf = (header: string): Map<string, string> =>
  new Map(
    header.split(';').flatMap((pair): [string, string][] => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()]];
    }),
  );

export class NoAddress extends Error {}

export const readVisit = (
  request: IncomingMessage,
  defaults: Pick<Settings, 'layout' | 'language'>,
): Visit => {
  const address = request.url ?? '/';
  if (!URL.canParse(address, 'https://qsm.qoo10.jp')) throw new NoAddress();
  const url = new URL(address, 'https://qsm.qoo10.jp');
  const cookies = cookiesOf(request.headers.cookie ?? '');
  const kept = new URLSearchParams(cookies.get('practice') ?? '');
  const pick = (name: string): string | null => url.searchParams.get(name) ?? kept.get(name);
  const rows = Number.parseInt(pick('rows') ?? '', 10);
  const clock = Number.parseInt(pick('clock') ?? '', 10);
  const lower = url.pathname.toLowerCase();
  return {
    method: request.method ?? 'GET',
    path: lower.startsWith(MASTER) ? lower.slice(MASTER.length) : lower.slice(1),
    query: url.searchParams,
    cookies,
    isLoggedIn: cookies.get('session') !== 'expired',
    layout: oneOf([...layoutIds, 'random'] as const, pick('layout')) ?? defaults.layout,
    language:
      languageOf(url.searchParams.get('lang') ?? '') ??
      languageOf(cookies.get('LANG_SAVE') ?? '') ??
      defaults.language,
    rows: Number.isNaN(rows) ? null : Math.max(0, Math.min(rows, 5000)),
    grid: oneOf(gridKinds, pick('grid')),
    buttons: oneOf(['guide', 'all'] as const, pick('buttons')) ?? 'guide',
    columns: oneOf(['usual', 'moved'] as const, pick('columns')) ?? 'usual',
    popup: oneOf(['window', 'layer'] as const, pick('popup')),
    clock: Number.isNaN(clock) ? null : Math.max(-100_000, Math.min(clock, 100_000)),
  };
};

const tags: Record<Language, string> = { ja: 'ja-jp', zh: 'zh-cn', ko: 'ko-kr' };

/** The choices, to be remembered; the language has the cookie of the real console. */
export const cookiesToSet = (visit: Visit): string[] => {
  const kept = new URLSearchParams({ layout: visit.layout, buttons: visit.buttons, columns: visit.columns });
  if (visit.rows !== null) kept.set('rows', String(visit.rows));
  if (visit.grid !== null) kept.set('grid', visit.grid);
  if (visit.popup !== null) kept.set('popup', visit.popup);
  if (visit.clock !== null) kept.set('clock', String(visit.clock));
  const tag = tags[visit.language];
  return [`practice=${kept}; Path=/`, `LANG_SAVE=${tag}; Path=/`, `Language=${tag}; Path=/`];
};
