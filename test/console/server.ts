import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { parseBody, readBody, TooLarge } from './body';
import { makeCertificate } from './certificate';
import { html, json, type Reply } from './reply';
import { route } from './router';
import { cookiesToSet, type LayoutId, layoutIds, NoAddress, readVisit, type Settings } from './visit';
import type { Language } from './words/words';
import { type Penalty, type Seen, World } from './world';

export type ConsoleOptions = {
  port?: number;
  layout?: Settings['layout'];
  language?: Language;
  /** Settles which layouts chance brings, one after another. */
  seed?: number;
};
export type PracticeConsole = {
  port: number;
  url: string;
  spki: string;
  close(): Promise<void>;
  reset(): void;
  penalties(): Penalty[];
  requests(): Seen[];
  world: World;
};

const kinds = { html: 'text/html; charset=utf-8', json: 'application/json; charset=utf-8' } as const;
const clientKinds: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const chance = (seed: number): (() => LayoutId) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return layoutIds[Math.floor((state / 2 ** 32) * layoutIds.length)] ?? 'a';
  };
};

/** The grid's check boxes are pictures; browsers go by the type, not by the ending of the name. */
const checkBox = (isTicked: boolean): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="13" height="13"><rect x=".5" y=".5" width="12" height="12" rx="1.5" fill="#fff" stroke="#8ea1b5"/>${isTicked ? '<path d="M3 6.5l2.5 3L10 3.5" fill="none" stroke="#1f5fa8" stroke-width="2"/>' : ''}</svg>`;

const clientFile = async (path: string): Promise<{ type: string; body: string } | null> => {
  const picture = /^practice\/client\/item_chk([01])\.gif$/.exec(path);
  if (picture) return { type: 'image/svg+xml', body: checkBox(picture[1] === '1') };
  const name = /^practice\/client\/([a-z-]+\.(js|css))$/.exec(path);
  if (!name?.[1] || !name[2]) return null;
  const body = await readFile(new URL(`./client/${name[1]}`, import.meta.url), 'utf8').catch(() => null);
  return body === null ? null : { type: clientKinds[name[2]] ?? '', body };
};

export const startConsole = async (options: ConsoleOptions = {}): Promise<PracticeConsole> => {
  const { key, cert, spki } = await makeCertificate();
  const world = new World();
  const nextLayout = chance(options.seed ?? Date.now());
  const defaults = { layout: options.layout ?? 'a', language: options.language ?? 'ja' } as const;

  const answer = async (request: IncomingMessage): Promise<{ reply: Reply; cookies: string[] }> => {
    const visit = readVisit(request, defaults);
    const shown = { ...visit, layout: visit.layout === 'random' ? nextLayout() : visit.layout };
    const body = visit.method === 'POST' ? await readBody(request) : '';
    const fields = visit.method === 'POST' ? parseBody(body, request.headers['content-type'] ?? '') : null;
    return { reply: route(shown, world, fields), cookies: cookiesToSet(visit) };
  };

  const send = (
    response: ServerResponse,
    { status, type, body, location, cookie }: Reply,
    cookies: string[],
  ): void => {
    response.writeHead(status, {
      'Content-Type': kinds[type],
      'Cache-Control': 'no-store',
      // The real console keeps its pages' own world from calling out; here nothing may.
      'Content-Security-Policy': "connect-src 'self'; form-action 'self'",
      'Set-Cookie': cookie ? [...cookies, cookie] : cookies,
      ...(location ? { Location: location } : {}),
    });
    response.end(body);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = await clientFile((request.url ?? '').slice(1).split('?')[0] ?? '');
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-store' });
      response.end(file.body);
      return;
    }
    try {
      const { reply, cookies } = await answer(request);
      send(response, reply, cookies);
    } catch (problem) {
      if (problem instanceof TooLarge)
        send(response, json({ d: { ok: false, message: 'too large' } }, 413), []);
      else if (problem instanceof NoAddress)
        send(response, html('<h1>400</h1><p>practice console</p>', 400), []);
      else send(response, html('<h1>500</h1><p>practice console</p>', 500), []);
    }
  };

  const server = createServer({ key, cert }, (request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web/Default.aspx',
    spki,
    world,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    reset: () => world.reset(),
    penalties: () => world.penalties,
    requests: () => world.requests,
  };
};
