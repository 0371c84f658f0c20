import type { Verdict } from '../../../rules/verdict';
import type { Action, Attempt } from '../../../rules/vocabulary';
import { type Control, fieldNames, type Reading } from '../reading/reading';
import type { Fuse } from './fail-open';
import { attemptOf, type Judge, judgeInTime, type RecordOf } from './judging';

/** One action about to be taken, with everything that was known of it at that moment. */
export type Seen = { reading: Reading; control: Control; attempt: Attempt; verdict: Verdict };

/** What has happened since the last look: letters came into a text, nodes of the page changed, or anything at all. */
export type Since = 'letters' | 'nodes' | 'anything';

export type Sight = {
  document: Document;
  read: (document: Document, how?: { isStill: boolean }) => Reading | null;
  controlAt: (reading: Reading, target: Element) => Control | undefined;
  judge: Judge;
  recordOf: RecordOf;
  fuse: Fuse;
};

/** What ASP.NET is about to post for, if it says so: `ctl00$holder$btn` and `ctl00_holder_btn` are the same. */
const isNamed = (element: Element, target: string) => {
  const plain = (name: string | null) => name?.replaceAll('$', '_') ?? '';
  const names = [element.id, element.getAttribute('name'), element.getAttribute('href')].map(plain);
  return names[0] === plain(target) || names[1] === plain(target) || names[2]?.includes(`'${plain(target)}'`);
};
const postedFor = (form: HTMLFormElement) => {
  const field = form.elements.namedItem('__EVENTTARGET');
  return field && 'value' in field ? String(field.value) : '';
};
export const controlNamed = (reading: Reading, target: string): Control | undefined =>
  target === '' ? undefined : reading.controls.find(({ element }) => isNamed(element, target));

/**
 * Which action a form sends when it is sent by no button. A page of this console is often one single form,
 * searches and all: where nothing names the action, only a form that can do one thing alone is known.
 */
export const controlOfForm = (reading: Reading, form: HTMLFormElement): Control | undefined => {
  const target = postedFor(form);
  if (target) return controlNamed(reading, target);
  const inside = reading.controls.filter(({ element }) => form.contains(element));
  const [only] = inside;
  if (!only || inside.some(({ action }) => action !== only.action)) return undefined;
  const senders = [
    ...form.querySelectorAll(
      'button:not([type=button], [type=reset]), input[type=submit], input[type=image]',
    ),
  ];
  return senders.every((element) => element.contains(only.element)) ? only : undefined;
};

export const makeLook = ({ document, read, controlAt, judge, recordOf, fuse }: Sight) => {
  let last: Reading | null = null;

  /** After letters, as the last look read it: what is typed and chosen is asked of the page all the same. */
  const reading = (since?: Since): Reading | null => {
    if (fuse.isOff()) return null;
    if (since === 'letters') return last;
    const now = fuse.tries('reading', () => read(document, { isStill: since === 'nodes' }), null);
    last = now;
    if (now) fuse.stands(now.screen);
    return now && !fuse.isOff() ? now : null;
  };

  const judged = (now: Reading, control: Control): Seen | null => {
    const attempt = fuse.tries('reading', () => attemptOf(now, control.action, recordOf), null);
    const verdict = attempt && judgeInTime(attempt, judge, fuse);
    return attempt && verdict ? { reading: now, control, attempt, verdict } : null;
  };

  const seen = (find: (now: Reading) => Control | undefined): Seen | null => {
    const now = reading();
    const control = now && fuse.tries('reading', () => find(now));
    return now && control ? judged(now, control) : null;
  };

  return {
    reading,
    judged,
    /** Whether the last look knew it: enough to pass over the many events that concern nothing of ours. */
    isKnown: (element: Element): boolean => {
      const before = last;
      return before !== null && fuse.tries('reading', () => controlAt(before, element)) !== undefined;
    },
    /** By `pressed`, where the page has asked for all that the action needs and none of its buttons is known. */
    action: (action: Action, pressed?: Element) =>
      seen(
        (now) =>
          now.controls.find((control) => control.action === action) ??
          // May be an SVG element, which has no focus to be given back: whoever gives it leaves that out.
          (pressed && fieldNames.some((name) => now.fieldOf(action, name))
            ? { element: pressed as HTMLElement, action, marks: [] }
            : undefined),
      ),
    /** A press on `element`, as the page stands at this moment; null: nothing of ours. */
    at: (element: Element): Seen | null => seen((now) => controlAt(now, element)),
    form: (form: HTMLFormElement) => seen((now) => controlOfForm(now, form)),
    /** Only what the form itself names as its sender. */
    posted: (form: HTMLFormElement) =>
      postedFor(form) ? seen((now) => controlNamed(now, postedFor(form))) : null,
    named: (target: string) => seen((now) => controlNamed(now, target)),
  };
};
export type Look = ReturnType<typeof makeLook>;
