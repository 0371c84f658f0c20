import type { Remedy, Verdict } from '../../../rules/verdict';
import type { Reading } from '../reading/reading';

/** A remedy by an action for which this page has no button is told of, and no button of ours pretends to take it. */
export const markElsewhere = (verdict: Verdict, { controls }: Reading): Verdict => {
  // A message is written from any page.
  const here = new Set<string>(['send-message', ...controls.map(({ action }) => action)]);
  const asHere = (remedy: Remedy): Remedy =>
    remedy.kind !== 'action' || here.has(remedy.action) ? remedy : { ...remedy, isElsewhere: true };
  const findings = verdict.findings.map((finding) => ({
    ...finding,
    remedies: finding.remedies.map(asHere),
  }));
  return { ...verdict, findings };
};
