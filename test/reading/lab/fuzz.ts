import { labelOf } from '../../../entrypoints/console.content/reading/elements';
import { isShown } from '../../../entrypoints/console.content/reading/shown';
import { readDocument } from '../../../entrypoints/console.content/screens/read';
import { languages } from '../../console/words/words';
import { listNames } from '../drawn/lists';
import { drawPage, type Look } from '../drawn/page';
import { sceneNames } from '../drawn/scenes';
import { spellingNames } from '../drawn/spelling';
import { styleNames } from '../drawn/styles';
import { type Chance, chance } from './chance';
import { asText, type Difference, differences } from './compare';
import { type Mutation, mutations } from './mutate';
import { show } from './show';

/**
 * right: all that was drawn is read. named: something is unread, and the reading says which part. unread: something
 * is unread, which leaves the rules that need it unchecked. emptied: what was taken away is read as empty.
 * unseen: a button that is there is passed over without a word. twinned: a changed twin in full sight is read, for its
 * own label was taken from the true one. wrong: something else than was drawn is read.
 */
export const outcomes = ['right', 'named', 'unread', 'emptied', 'unseen', 'twinned', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];
export type Mutant = { seed: number; look: string; done: string[]; outcome: Outcome; found: string[] };

export const lookBy = (by: Chance): Look => ({
  scene: by.pick(sceneNames) ?? 'cancelRequested',
  style: by.pick(styleNames) ?? 'headings',
  language: by.pick(languages) ?? 'ja',
  spelling: by.pick(spellingNames) ?? 'asPrinted',
  list: by.pick(listNames) ?? 'grid',
  detail: by.pick(['below', 'above', 'layer'] as const) ?? 'below',
  decoys: by.next() < 0.7,
});

const isControl = ({ what }: Difference) => what.startsWith('control ');
const isThere = (action: string): boolean =>
  [...document.querySelectorAll(`[data-is="${action}"]`)].some(
    (each) => !each.closest('[data-twin]') && isShown(each) && labelOf(each).trim() !== '',
  );

const gives = (value: unknown, gone: string): boolean =>
  value !== null &&
  value !== undefined &&
  (gone.includes(String(value)) ||
    gone.includes(String(value).replaceAll('-', '/')) ||
    typeof value !== 'string' ||
    !/\d/.test(value));

const judge = (
  found: readonly Difference[],
  done: readonly Mutation[],
  missing: readonly string[],
): Outcome => {
  if (found.length === 0) return 'right';
  const gone = done.map((each) => each.gone).join(' ');
  const worst = found.map((difference): Outcome => {
    const { is, wanted, what } = difference;
    if (isControl(difference)) {
      if (is !== undefined) return 'wrong';
      return isThere(what.slice(8)) ? (missing.length > 0 ? 'named' : 'unseen') : 'right';
    }
    if (is === undefined) return missing.length > 0 ? 'named' : 'unread';
    const isTaken = gone !== '' && gives(wanted, gone);
    if (isTaken && (is === null || is === '')) return 'emptied';
    // The page says so itself: a changed twin in full sight has the only label that is still known.
    const twins = [...document.querySelectorAll<HTMLElement>('[data-twin]')].filter(isShown);
    if (gone !== '' && typeof is === 'string' && twins.some(({ innerHTML }) => innerHTML.includes(is)))
      return 'twinned';
    // What is left says something else by itself: the day of arrival is gone, a changed twin stands in its place.
    if (isTaken && (what === 'order.status' || document.querySelector('[data-twin]'))) return 'emptied';
    return 'wrong';
  });
  return outcomes.findLast((outcome) => worst.includes(outcome)) ?? 'right';
};

export const fuzzOne = (seed: number): Mutant => {
  const by = chance(seed * 7919);
  const look = lookBy(by);
  const drawn = drawPage(look);
  show(drawn);
  readDocument(document);
  const done: (Mutation & { name: string })[] = [];
  const wanted = 1 + by.below(3);
  for (let tries = 0; tries < 12 && done.length < wanted; tries++) {
    const name = by.pick(Object.keys(mutations)) ?? 'removes';
    const mutation = mutations[name]?.(by);
    if (mutation) done.push({ ...mutation, name });
  }
  const reading = readDocument(document);
  const found = differences(reading, drawn.expected);
  return {
    seed,
    look: Object.values(look).join(' '),
    done: done.map(({ name, what, gone }) => `${name} ${what} [${gone.slice(0, 60).replace(/\s+/g, ' ')}]`),
    outcome: judge(found, done, reading?.missing ?? []),
    found: [...found.map(asText), `missing ${reading?.missing}`],
  };
};
