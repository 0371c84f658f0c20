import { startConsole } from '../../console/server';
import build from '../../e2e/build';
import type { Figure } from '../figures';
import { measureLoad } from './load';
import { measurePress } from './press';
import { measureReading } from './reading';
import { measureScroll } from './scroll';
import { openStands, type Stands } from './variants';

/** In real Chromium, on the practice console, with the extension as it is built. */
const onStands = (measure: (stands: Stands) => Promise<Figure[]>) => async (): Promise<Figure[]> => {
  build();
  const console = await startConsole({ layout: 'a', language: 'ja' });
  try {
    const { stands, close } = await openStands(console);
    try {
      return await measure(stands);
    } finally {
      await close();
    }
  } finally {
    await console.close();
  }
};

export const pageParts = {
  load: onStands(measureLoad),
  scroll: onStands(measureScroll),
  press: onStands(measurePress),
  reading: onStands(measureReading),
};
