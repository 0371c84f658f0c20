import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitRuns } from '../../rules/personal';

describe('runs of digits', () => {
  it.each([
    ['090-1234-5678', ['09012345678']],
    ['(090) 1234.5678', ['09012345678']],
    ['+81 90', ['8190']],
    ['12 - 34', ['12', '34']],
    ['12--34', ['1234']],
    ['12---34', ['12', '34']],
    ['12+34', ['12', '34']],
    ['12円34', ['12', '34']],
    ['1-', ['1']],
    ['----', []],
    ['', []],
  ])('in %s are %j', (text, runs) => {
    expect(digitRuns(text)).toEqual(runs);
  });

  it('are what the pattern says they are', () => {
    const text = fc
      .array(fc.constantFrom(...'0059-. ()/+年あ'), { maxLength: 20 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (text) => {
        const wanted = text.match(/\+?\d(?:[-. ()/]{0,2}\d)*/g)?.map((run) => run.replace(/\D/g, '')) ?? [];
        expect(digitRuns(text)).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });
});
