import { attemptOf } from '../../../entrypoints/console.content/guard/judging';
import { controlAt, readDocument } from '../../../entrypoints/console.content/screens/read';
import { rules } from '../../../rules/catalogue';
import { judgeBy } from '../../../rules/judge';

const judge = judgeBy(rules);

/** Put into the page by the bench: the reader and the judge alone, timed where they run. */
Object.assign(globalThis, {
  timeReading: (isStill = false): { ms: number; screen: string | undefined } => {
    const start = performance.now();
    const reading = readDocument(document, { isStill });
    return { ms: performance.now() - start, screen: reading?.screen };
  },
  /** All that lies between a press and its verdict. */
  timeVerdict: (selector: string): { ms: number; level: string | undefined } => {
    const pressed = document.querySelector(selector);
    const start = performance.now();
    const reading = readDocument(document);
    const control = reading && pressed && controlAt(reading, pressed);
    const attempt =
      control &&
      attemptOf(reading, control.action, () => ({ noticeSentOn: undefined, refusedOn: undefined }));
    const verdict = attempt && judge(attempt, { now: new Date() });
    return { ms: performance.now() - start, level: verdict?.level };
  },
});
