import './browser';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { isQuestion } from '../../entrypoints/console.content/answer-desk';
import { settlePlain } from '../../entrypoints/console.content/held-settings';
import { isOwnTemplate } from '../../entrypoints/console.content/notices/own-texts';
import { emptyTemplate, OwnTemplate } from '../../entrypoints/shared/own-template';
import { emptyRecord, OrderRecord } from '../../entrypoints/shared/record';
import { isRecord } from '../../entrypoints/shared/record-mirror';
import { settle } from '../../entrypoints/shared/settle';
import { TabQuestion } from '../../entrypoints/shared/tab-look';

vi.setConfig({ testTimeout: 30_000 });

// What stands on the console's pages checks by hand what the schemas check everywhere else: they must agree.

const seen = { at: '2026-11-21T00:00:00.000Z', on: '2026-11-21' };
const good = {
  record: {
    ...emptyRecord,
    notice: { ...seen, how: 'told-another-way', words: 'チャットで' },
    refused: seen,
  },
  template: {
    ...emptyTemplate(),
    name: 'お詫び',
    body: '{{注文}} {{orderNumber}}',
    gloss: { ko: { body: '사과' }, en: { title: 'Sorry', body: 'Sorry' } },
  },
  plainTemplate: { ...emptyTemplate('memo'), name: 'x', body: '{{orderNumber}}' },
  look: { to: 'tab', kind: 'look' },
  action: { to: 'tab', kind: 'show-action', action: 'ship-order' },
  order: { to: 'tab', kind: 'show-order', order: '762060001' },
};

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 0, 1, -1, 2.5, 11, 1000, 4000, 10_080, true, false, [], {}),
  fc.constantFrom<unknown>('console', 'ja', 'dark', 'warn', 'loud', '23:59', '24:00', '9:00', 'message'),
  fc.constantFrom<unknown>('2026-11-21', '2026-02-30', '2026-11-21T00:00Z', '2026-11-21T24:00:00Z', seen.at),
  fc.constantFrom<unknown>(
    '2026-11-21T09:00:00+09:00',
    '2026-02-30T00:00:00Z',
    'own-1',
    'own-',
    '{{nobody}}',
  ),
  fc.constantFrom<unknown>({ body: 'x' }, { body: 'x', more: 1 }, { title: 5, body: 'x' }, { on: true }),
  fc.constantFrom<unknown>([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6], [0], ['60'], { a: 'off', b: 'loud' }),
  fc.string({ maxLength: 120 }),
  fc.jsonValue(),
);

/** One place of a value is changed, added or taken out. */
const changed = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return odd;
  const places = fc.constantFrom(...Object.keys(value), 'more');
  return fc.oneof(
    { weight: 1, arbitrary: odd },
    { weight: 8, arbitrary: fc.tuple(places, odd).map(([place, other]) => ({ ...value, [place]: other })) },
    {
      weight: 2,
      arbitrary: places.map((place) =>
        Object.fromEntries(Object.entries(value).filter(([name]) => name !== place)),
      ),
    },
    {
      weight: 4,
      arbitrary: places.chain((place) =>
        changed(Reflect.get(value, place)).map((inner) => ({ ...value, [place]: inner })),
      ),
    },
  );
};

const agree = (value: unknown, isPlain: (value: unknown) => boolean, schema: (value: unknown) => boolean) => {
  expect(isPlain(value)).toBe(schema(value));
  fc.assert(
    fc.property(changed(value), (other) => {
      expect([other, isPlain(other)]).toEqual([other, schema(other)]);
    }),
    { numRuns: 800 },
  );
};

const values: fc.Arbitrary<Record<string, unknown>> = fc.record(
  Object.fromEntries(
    ['language', 'levels', 'bulkFrom', 'goOn', 'theme'].map((name) => [
      name,
      fc.oneof(odd, fc.constantFrom<unknown>('ko', 2, 1000, 1001, { 'memo-is-written': 'off', b: 'loud' })),
    ]),
  ),
  { requiredKeys: [] },
);

it('the settings that a page goes by, of whatever sources', () => {
  fc.assert(
    fc.property(values, values, values, (policy, file, seller) => {
      const { language, levels, bulkFrom, goOn, theme } = settle({
        policy,
        'shop-file': file,
        seller,
      }).settings;
      expect(settlePlain([policy, file, seller])).toEqual({ language, levels, bulkFrom, goOn, theme });
    }),
    { numRuns: 500 },
  );
});

it('the record of an order', () => {
  agree(good.record, isRecord, (value) => OrderRecord.safeParse(value).success);
});

it.each(['template', 'plainTemplate'] as const)('a text of the shop: %s', (which) => {
  agree(good[which], isOwnTemplate, (value) => OwnTemplate.safeParse(value).success);
});

it.each(['look', 'action', 'order'] as const)('a question to a tab: %s', (which) => {
  agree(good[which], isQuestion, (value) => TabQuestion.safeParse(value).success);
});
