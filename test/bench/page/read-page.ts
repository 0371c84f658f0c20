import { readDocument } from '../../../entrypoints/console.content/screens/read';

/** Put into the page by the bench: the reader alone, timed where it runs. */
Object.assign(globalThis, {
  timeReading: (): { ms: number; screen: string | undefined } => {
    const start = performance.now();
    const reading = readDocument(document);
    return { ms: performance.now() - start, screen: reading?.screen };
  },
});
