import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { PracticeConsole } from '../../console/server';
import { builtForChromium, openChromium } from '../../run/chromium';

/** The same browser without us, with a script that does nothing, and with us. */
export type Variant = 'without' | 'empty script' | 'with';
export type Stand = {
  page: Page;
  /** Milliseconds of processor that the page's main thread has used: other programs' share is not in it. */
  spent: () => Promise<number>;
  close: () => Promise<unknown>;
};

const manifest = (scripts: readonly string[]) => ({
  manifest_version: 3,
  name: 'bench',
  version: '1',
  ...(scripts.length > 0
    ? {
        content_scripts: [
          { matches: ['https://qsm.qoo10.jp/*'], js: scripts, run_at: 'document_start', all_frames: true },
        ],
      }
    : {}),
});

const write = (folder: string, name: string, scripts: readonly string[]): string => {
  const extension = join(folder, name);
  mkdirSync(extension);
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest(scripts)));
  for (const script of scripts) writeFileSync(join(extension, script), '');
  return extension;
};

const spentBy = (session: CDPSession) => async (): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
};

export const openStands = async (console: PracticeConsole) => {
  const folder = mkdtempSync(join(tmpdir(), 'qsm-bench-'));
  const extensions: Record<Variant, string> = {
    without: write(folder, 'without', []),
    'empty script': write(folder, 'empty', ['empty.js']),
    with: builtForChromium,
  };
  const open = async (extension: string): Promise<Stand> => {
    const { context, install, close } = await openChromium(console);
    await install(extension);
    // What runs this file gives functions their names by a helper that a page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return { page, spent: spentBy(session), close };
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
export const claims = (rows: number): string =>
  `${web}/Claim/ClaimManagement.aspx?layout=a&lang=ja&grid=all&rows=${rows}`;
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
