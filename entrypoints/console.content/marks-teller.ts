import type { SeenMarks } from '../shared/marks';
import { kindOf, marksOf } from './reading/marks';
import type { Reading } from './reading/reading';

/** Tells what a screen was known by, once for each order and whenever what is found of it changes. */
export const makeMarksTeller = (tell: (seen: SeenMarks) => Promise<void>) => {
  let told = '';
  return (reading: Reading): void => {
    if (reading.controls.length === 0 && reading.missing.length === 0) return;
    const kind = kindOf(reading);
    // Asked at every keystroke, so the marks are gathered only when something has come or gone.
    const now = [kind, reading.situation.order.number, reading.controls.length, ...reading.missing].join();
    if (now === told) return;
    told = now;
    void tell({ kind, marks: marksOf(reading) });
  };
};
