import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { PracticeConsole } from '../../console/server';
import type { GridKind } from '../../console/visit';
import { builtForChromium, openChromium } from '../../run/chromium';
import { root } from '../../run/packages.mjs';
import { buildEmptyExtension } from './empty-extension';

export const emptyExtension = join(root, 'test/.results/empty-extension');

/** The same browser without us, with a script that does nothing, and with us. */
export type Variant = 'without' | 'empty script' | 'with';
export type Stand = {
  page: Page;
  /** Milliseconds of processor that the page's main thread has used: other programs' share is not in it. */
  spent: () => Promise<number>;
  /** Kilobytes in use after what nobody needs is gone. */
  heap: () => Promise<number>;
  /** One of the extension's own pages. */
  own: (path: string) => string;
  close: () => Promise<unknown>;
};

/** An extension that does nothing anywhere: a browser started without any would differ in more than that. */
const writeNone = (folder: string): string => {
  const extension = join(folder, 'none');
  mkdirSync(extension);
  const manifest = { manifest_version: 3, name: 'none', version: '1' };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  return extension;
};

const spentBy = (session: CDPSession) => async (): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
};

export const openStands = async (console: PracticeConsole) => {
  const folder = mkdtempSync(join(tmpdir(), 'qsm-bench-'));
  // Inside the repo, where its sources find their packages.
  const empty = await buildEmptyExtension(emptyExtension);
  const extensions: Record<Variant, string> = {
    without: writeNone(folder),
    'empty script': empty,
    with: builtForChromium,
  };
  const open = async (extension: string): Promise<Stand> => {
    const { context, install, close } = await openChromium(console);
    const address = await install(extension);
    // What runs this file gives functions their names by a helper that a page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = context.pages()[0] ?? (await context.newPage());
    // An action that is let go asks its question; nobody is there to answer it.
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const heap = async (): Promise<number> => {
      // What is kept alive by a first round is let go by a second.
      for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1000;
    };
    return { page, spent: spentBy(session), heap, own: (path) => `${address}${path}`, close };
  };
  const stands: Record<Variant, Stand> = {
    without: await open(extensions.without),
    'empty script': await open(extensions['empty script']),
    with: await open(extensions.with),
  };
  return {
    stands,
    close: async () => {
      for (const stand of Object.values(stands)) await stand.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type Stands = Record<Variant, Stand>;
export const variants: readonly Variant[] = ['without', 'empty script', 'with'];

export const web = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';
const claimsIn = (grid: GridKind, rows: number): string =>
  `${web}/Claim/ClaimManagement.aspx?layout=a&lang=ja&grid=${grid}&rows=${rows}`;
export const claims = (rows: number): string => claimsIn('all', rows);
/** So many rows, of which only those in sight are drawn, as the console does with a long list. */
export const claimsInSight = (rows: number): string => claimsIn('smart', rows);
export const noScreen = `${web}/Login.aspx?layout=a&lang=ja&rows=0`;

/** One measurement on each in turn, so that whatever else the machine does falls on all alike. */
export const inTurns = async <T>(
  stands: Stands,
  rounds: number,
  measure: (stand: Stand) => Promise<T>,
): Promise<Record<Variant, T[]>> => {
  const results: Record<Variant, T[]> = { without: [], 'empty script': [], with: [] };
  for (let round = 0; round < rounds; round++)
    for (const variant of variants) results[variant].push(await measure(stands[variant]));
  return results;
};

type Traced = { name: string; dur?: number; tdur?: number; args?: { data?: { url?: string } } };

/**
 * How often a script of the extension has run for more than 50 ms at one go while `work` went on. The page's own tasks,
 * such as drawing a long list, are longer than that without us. `tdur` counts the processor's time: while a page loads,
 * the browser's other processes take turns with it.
 */
export const longOfOurs = async (
  page: Page,
  work: () => Promise<unknown>,
  time: 'dur' | 'tdur' = 'dur',
): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  const events: Traced[] = [];
  // The protocol's own types say nothing of what an event holds.
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown[] as Traced[])));
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: '-*,devtools.timeline' });
  await work();
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const ours = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'));
  if (ours.length === 0) throw new Error('the trace knows nothing of our scripts');
  return ours.filter((each) => (each[time] ?? 0) > 50_000).length;
};
