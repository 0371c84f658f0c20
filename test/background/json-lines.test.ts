import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import readJson from '../../entrypoints/shared/json-lines';

describe('readJson', () => {
  it('takes what JSON takes, with the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.nat(4), (text, indent) => {
        const pretty = JSON.stringify(JSON.parse(text), null, indent);
        expect(readJson(pretty)).toMatchObject({ ok: true });
        const read = readJson(pretty);
        expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(pretty)));
      }),
    );
  });

  it('refuses what JSON refuses, and never throws', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', '{', '}', ',', ':', '\\', '\n', '\u0001', 'x'),
        (text, place, sign) => {
          const at = place % (text.length + 1);
          const spoiled = text.slice(0, at) + sign + text.slice(at + 1);
          let isJson = true;
          try {
            JSON.parse(spoiled);
          } catch {
            isJson = false;
          }
          expect(readJson(spoiled).ok).toBe(isJson);
        },
      ),
    );
  });

  it.each([
    [['a'], 2],
    [['a', 0], 3],
    [['a', 1, 'b'], 5],
    [['missing'], 1],
    [['a', 9], 2],
    [[], 1],
  ])('knows the line of %j', (path, line) => {
    const read = readJson('{\n "a": [\n  1,\n  {\n   "b": 2 } ]\n}');
    expect(read.ok && read.lineOf(path)).toBe(line);
  });

  it('goes no deeper than a stack can bear, and says so', () => {
    expect(readJson('['.repeat(1_000_000))).toEqual({ ok: false, line: 1, detail: 'nested too deeply' });
  });

  it('reads past the mark that some editors put first', () => {
    expect(readJson('\uFEFF[]')).toMatchObject({ ok: true, value: [] });
  });
});
