import { vi } from 'vitest';
import { makeEvidence } from '../../entrypoints/console.content/guard/evidence';
import { makeFuse } from '../../entrypoints/console.content/guard/fail-open';
import { startGuard } from '../../entrypoints/console.content/guard/guard';
import type { Ask, Question } from '../../entrypoints/console.content/guard/hold';
import type { Evidence } from '../../entrypoints/console.content/guard/outcome';
import type { Reading } from '../../entrypoints/console.content/reading/reading';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import type { RecordNote } from '../../entrypoints/shared/record';
import type { UnderWay } from '../../entrypoints/shared/under-way';
import type { Verdict } from '../../rules/verdict';
import type { Attempt, Level, Situation } from '../../rules/vocabulary';

export const situation: Situation = {
  order: {
    number: '762060001',
    cartNumber: null,
    status: 'preparing',
    site: 'JP',
    payment: 'card',
    trackingNumber: null,
    shipBy: null,
    paidOn: null,
    shippedOn: null,
    people: null,
  },
  claim: null,
  unanswered: false,
  record: { noticeSentOn: null, refusedOn: null },
};
const noForm: Attempt['form'] = {
  reason: undefined,
  text: undefined,
  withdrawalFlag: undefined,
  received: undefined,
  approved: undefined,
  category: undefined,
  title: undefined,
  body: undefined,
};

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};

export const verdict = (level: Level): Verdict => ({
  level,
  findings:
    level === 'ok'
      ? []
      : [
          {
            rule: 'refusal-other-explained',
            level,
            message: 'too-short',
            data: { missing: 1 },
            field: 'form.text',
            source: [],
            remedies: [],
          },
        ],
  unchecked: [],
});

/** A page with one refusal on it, and a guard before it whose parts can be broken one by one. */
export const openPage = (level: () => Level, html?: string) => {
  document.body.innerHTML =
    html ??
    '<form id="form"><textarea id="text"></textarea><button type="button" id="refuse">拒否</button></form>';
  const went = vi.fn();
  document.getElementById('refuse')?.addEventListener('click', went);

  const reading: Reading = {
    screen: 'claims',
    situation,
    formOf: () => ({ ...noForm, text: '' }),
    fieldOf: (_action, field) => (field === 'text' ? element('text') : undefined),
    controls: [{ element: element('refuse'), marks: ['label', 'handler'], action: 'refuse-cancel' }],
    orders: 1,
    missing: [],
  };
  const asked: Question[] = [];
  const journal: JournalEntry[] = [];
  const notes: RecordNote[] = [];
  const out: UnderWay[] = [];
  const answered: [id: string, result: 'done' | 'failed'][] = [];
  const ask: Ask = {
    open: (question) => {
      asked.push(question);
      return true;
    },
    close: () => {},
  };
  const blown = vi.fn();
  const unwritten = vi.fn();
  let clock = 0;
  const reads: { evidence: Evidence | undefined } = { evidence: makeEvidence(document) };
  const parts = {
    document,
    view: window,
    read: (_document: Document): Reading | null => reading,
    controlAt: ({ controls }: Reading, target: Element) =>
      controls.find((control) => control.element.contains(target)),
    judge: (_attempt: Attempt): Verdict => verdict(level()),
    recordOf: () => situation.record,
    fuse: makeFuse({ onBlown: blown, onUnwritten: unwritten, clock: () => (clock += 1000) }),
    ask,
    write: {
      journal: (entry: JournalEntry) => void journal.push(entry),
      record: (note: RecordNote) => void notes.push(note),
      out: (underWay: UnderWay) => void out.push(underWay),
      answered: (id: string, result: 'done' | 'failed') => void answered.push([id, result]),
    },
    mayGoOn: () => true,
    evidence: () => reads.evidence,
  };
  return {
    parts,
    reads,
    reading,
    asked,
    journal,
    notes,
    out,
    answered,
    blown,
    unwritten,
    went,
    element,
    press: () => element('refuse').click(),
    start: () => startGuard(parts),
  };
};
