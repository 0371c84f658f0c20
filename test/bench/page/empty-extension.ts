import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Logger } from 'wxt';

const source = `export default {
  matches: ['https://qsm.qoo10.jp/*'],
  runAt: 'document_start',
  allFrames: true,
  main: () => {},
};
`;

const quiet = () => {};
const logger: Logger = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
  level: 0,
};

/** An extension whose content script does nothing, as WXT builds it: what no extension of this kind gets below. */
export const buildEmptyExtension = async (folder: string): Promise<string> => {
  const entrypoints = join(folder, 'entrypoints');
  mkdirSync(entrypoints, { recursive: true });
  writeFileSync(join(entrypoints, 'empty.content.ts'), source);
  await build({
    root: folder,
    configFile: false,
    manifestVersion: 3,
    manifest: { name: 'empty', version: '1.0.0' },
    logger,
  });
  return join(folder, '.output/chrome-mv3');
};
