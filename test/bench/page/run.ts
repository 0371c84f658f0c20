import { startConsole } from '../../console/server';
import build from '../../e2e/build';
import type { Figure } from '../figures';
import { measureDesk } from './desk';
import { measureLoad } from './load';
import { measureMemory } from './memory';
import { measurePress } from './press';
import { measureReading } from './reading';
import { measureScroll } from './scroll';
import { openStands, type Stands } from './variants';

const open = async () => {
  build();
  const console = await startConsole({ layout: 'a', language: 'ja' });
  const { stands, close } = await openStands(console);
  return {
    stands,
    close: async () => {
      await close();
      await console.close();
    },
  };
};
let opened: ReturnType<typeof open> | undefined;

/** In real Chromium, on the practice console, with the extension as it is built: the same browsers for all parts. */
const onStands = (measure: (stands: Stands) => Promise<Figure[]>) => async (): Promise<Figure[]> => {
  opened ??= open();
  return measure((await opened).stands);
};

export const closePages = async (): Promise<void> => {
  const all = opened;
  opened = undefined;
  await (await all?.catch(() => undefined))?.close();
};

export const pageParts = {
  load: onStands(measureLoad),
  reading: onStands(measureReading),
  press: onStands(measurePress),
  scroll: onStands(measureScroll),
  memory: onStands(measureMemory),
  desk: onStands(measureDesk),
};
