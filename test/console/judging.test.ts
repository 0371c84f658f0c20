import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askOn } from './ask';
import { wrongs } from './judging/wrongs';
import { rehearse } from './rehearse';
import { scenarios } from './scenarios';
import { type PracticeConsole, startConsole } from './server';
import { layoutIds } from './visit';
import { languages } from './words/words';

let practice: PracticeConsole;
beforeAll(async () => {
  practice = await startConsole();
});
afterAll(() => practice.close());
beforeEach(() => practice.reset());

describe('a scenario', () => {
  it('has a name of its own', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('exists for each thing that can be done wrong', () => {
    const tried = new Set(scenarios.flatMap(({ expects }) => [...(expects?.wrongs ?? []), expects?.later]));
    expect(Object.keys(wrongs).filter((wrong) => ![...tried].includes(wrong as never))).toEqual([]);
  });

  it.each([
    '000 §1a',
    '000 §1b',
    '000 §2',
    '001 §1a',
    '001 §1b',
    '002 §1',
    '002 §2',
    '002 §3',
    '002 §4',
    '003 ①',
    '003 ②',
    '003 approving a request',
    '004 §3',
  ])('follows the procedure of %s', (place) => {
    expect(scenarios.some((scenario) => scenario.kind === 'valid' && scenario.place === place)).toBe(true);
  });

  it.each(scenarios)('$id is judged as its guide says ($place)', async (scenario) => {
    const at = scenarios.indexOf(scenario);
    // Each layout sends other values and each language other words; in turn, all of them come to every list.
    const layout = layoutIds[at % layoutIds.length] ?? 'a';
    const language = languages[at % languages.length] ?? 'ja';
    await rehearse(scenario, askOn(practice.port), layout, language);
    const seen = practice.requests();
    const last = seen.at(-1);
    const { expects } = scenario;
    if (!expects) {
      expect(seen).toEqual([]);
      return;
    }
    expect(seen.slice(0, -1).filter(({ wrongs: found }) => found.length > 0)).toEqual([]);
    expect(last && { action: last.action, accepted: last.accepted, wrongs: last.wrongs }).toEqual({
      action: expects.action,
      accepted: expects.accepted,
      wrongs: expects.wrongs,
    });
    const penalties: unknown = JSON.parse((await askOn(practice.port)('/practice/penalties')).body);
    if (scenario.kind === 'valid') expect(penalties).toEqual([]);
    else
      expect(penalties).toContainEqual(
        expect.objectContaining({ wrong: expects.later ?? expects.wrongs[0] }),
      );
  });
});
