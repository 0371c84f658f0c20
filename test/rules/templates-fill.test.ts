import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Values } from '../../rules/templates/blanks';
import { fill } from '../../rules/templates/fill';
import { templates } from '../../rules/templates/index';
import { fillInquiry, inquiries } from '../../rules/templates/inquiries';
import type { Template } from '../../rules/templates/template';
import valuesOf from '../../rules/templates/values-of';

const own = (body: string): Template => ({
  id: 'own',
  use: 'memo',
  fits: { actions: ['cancel-order'] },
  name: { ja: '', ko: '', zh: '', en: '' },
  body,
  gloss: { ko: { body }, zh: { body }, en: { body } },
});

const filled = (body: string, values: Values) => fill(own(body), values).body;

describe('fill', () => {
  it.each([
    ['every place of a blank', '{{orderNumber}}-{{orderNumber}}', { orderNumber: '1' }, '1-1'],
    ['a blank written with spaces', '{{ orderNumber }}', { orderNumber: '1' }, '1'],
    ['$& letter for letter', '<{{itemName}}>', { itemName: "$& $1 $` $' $$" }, "<$& $1 $` $' $$>"],
    ['[[ ]] in a value letter for letter', '{{itemName}}', { itemName: '[[SALE]]' }, '[[SALE]]'],
    ['a blank in a value as full-width braces', '{{itemName}}', { itemName: '{{date}}' }, '｛｛date｝｝'],
    ['a value without its invisible marks', '{{itemName}}', { itemName: '\u200bA\u202eB\ufeff\u2066' }, 'AB'],
    ['an emoji family whole', '{{itemName}}', { itemName: '👨‍👩‍👧' }, '👨‍👩‍👧'],
    ['a value on one line', '{{itemName}}', { itemName: ' A\r\n\tB\u2028C ' }, 'A B C'],
    ['half a surrogate as a visible mark', '{{itemName}}', { itemName: 'A\ud83d' }, 'A\ufffd'],
    ['a number typed full-width with a comma', '{{fee}}円', { fee: '１,０８０' }, '1080円'],
    ['a day with its weekday', '{{date}}', { date: '2026-11-27' }, '11月27日(金)'],
    ['a leap day', '{{date}}', { date: '2028-02-29' }, '2月29日(火)'],
  ])('puts in %s', (_, body, values, expected) => {
    expect(filled(body, values)).toBe(expected);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty value', ''],
    ['white space', ' \u3000\n'],
    ['invisible marks alone', '\u200b\u202e'],
    ['joiners alone', '\u200d'],
  ])('reports a blank as missing when it gets %s, and leaves it visible', (_, itemName) => {
    const { body, missing } = fill(own('<{{itemName}}>'), { itemName });
    expect({ body, missing }).toEqual({ body: '<{{itemName}}>', missing: ['itemName'] });
  });

  it.each([
    '2026-02-30',
    '2027-02-29',
    '20261127',
    '2026-11-27T00:00',
    'tomorrow',
    '2026-13-01',
    '0000-00-00',
  ])('takes %s for no day', (date) => expect(fill(own('{{date}}'), { date }).missing).toEqual(['date']));

  it.each(['0', '-1', '1.5', 'about 100', '12345678', '08'])('takes %s for no fee', (fee) => {
    expect(fill(own('{{fee}}'), { fee }).missing).toEqual(['fee']);
  });

  it('writes a day in the language of each gloss', () => {
    const { gloss } = fill(own('{{date}}'), { date: '2026-11-27' });
    expect(gloss.ko.body).toBe('11월 27일 (금)');
    expect(gloss.zh.body).toBe('11月27日周五');
    expect(gloss.en.body).toBe('Friday, November 27');
  });

  it.each([
    [
      'keeps a part whose blanks are known',
      'A[[ no. {{trackingNumber}}]]。',
      { trackingNumber: '1' },
      'A no. 1。',
    ],
    ['drops a part when its blank has no value', 'A[[ no. {{trackingNumber}}]]。', {}, 'A。'],
    ['drops the line with a part that stood on it alone', 'A\n[[{{itemName}}]]\nB', {}, 'A\nB'],
    ['leaves no hole of empty lines', 'A\n\n[[{{itemName}}]]\n[[{{carrier}}]]\n\nB', {}, 'A\n\nB'],
    [
      'drops a part when one of two blanks has no value',
      '[[{{carrier}} {{itemName}}]]A',
      { carrier: 'x' },
      'A',
    ],
    ['keeps a part without a blank', '[[A]]', {}, 'A'],
    ['leaves a bracket that nothing closes', '[[A {{itemName}}', { itemName: 'x' }, '[[A x'],
  ])('%s', (_, body, values, expected) => {
    expect(filled(body, values)).toBe(expected);
  });

  it('does not ask for the blank of a part that it dropped', () => {
    expect(fill(own('[[{{trackingNumber}}]]'), {}).missing).toEqual([]);
  });

  it.each(['{{buyerName}}', '{{constructor}}', '{{__proto__}}', '[[{{buyerName}}]]', '{{}}'])(
    'names a blank that is on no list: %s',
    (body) => expect(fill(own(body), {}).unknown).toHaveLength(1),
  );

  it('takes a value only from the object itself', () => {
    expect(fill(own('{{itemName}}'), Object.create({ itemName: 'x' })).missing).toEqual(['itemName']);
  });

  it('takes what is no text for no value', () => {
    const values = JSON.parse('{"itemName": 7, "carrier": {}}');
    expect(fill(own('{{itemName}}{{carrier}}'), values).missing).toEqual(['itemName', 'carrier']);
  });

  it('never fails, never expands a value, and never leaves a brace pair behind that was not missing', {
    timeout: 120_000,
  }, () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{{date}}', '[[', ']]', '$&', '{', '}'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...templates), value, value, value, (each, orderNumber, itemName, date) => {
        const { body, missing } = fill(each, { orderNumber, itemName, date, fee: '108' });
        const left = [...body.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
        expect(new Set(left)).toEqual(new Set(missing));
      }),
    );
  });

  // Reading such a text backwards and forwards would take minutes, not the milliseconds that it takes.
  it.each(['[[', '{{', ' [', '[[{{itemName}} '])(
    'reads 100 kB of %j in one pass, in value and text',
    { timeout: 20_000 },
    (piece) => {
      const long = piece.repeat(100_000 / piece.length);
      expect(filled('[[{{itemName}}]]', { itemName: long })).not.toBe('');
      expect(fill(own(long), { itemName: 'x' }).missing).toEqual([]);
    },
  );

  it('reads the inner of two parts that stand in each other, and leaves the outer brackets visible', () => {
    expect(filled('[[A [[B {{itemName}}]] C]]', {})).toBe('[[A  C]]');
  });
});

describe('valuesOf', () => {
  it('takes what a situation knows of the blanks', () => {
    const order = { number: '324425405', trackingNumber: null, shipBy: '2026-11-27' };
    // A situation has more fields; those of the blanks are all that is read.
    expect(valuesOf({ order: order as never, orders: 12 })).toEqual({
      orderNumber: '324425405',
      trackingNumber: null,
      shipBy: '2026-11-27',
      orderCount: '12',
    });
  });

  it('takes nothing from nothing', () => {
    expect(Object.values(valuesOf({})).every((value) => value === undefined)).toBe(true);
  });
});

describe('the inquiries', () => {
  it('are the four of the rulebook, under the categories that the guides print', () => {
    expect(Object.fromEntries(inquiries.map(({ id, path }) => [id, path.ja.join(' > ')]))).toEqual({
      'withdraw-claim': '払戻し・クレーム撤回 > クレーム撤回',
      'cancel-without-request': '払い戻し・クレーム撤回 > 注文キャンセル・払い戻し',
      'cancel-error': 'QSM操作 > クレーム管理（返品・交換・未受取）',
      'bulk-cancel': 'QSM操作 > クレーム管理（返品・交換・未受取）',
    });
  });

  it('send an error to another category in Korean', () => {
    expect(inquiries.find(({ id }) => id === 'cancel-error')?.path.ko).toEqual([
      '환불・클레임철회',
      '주문 취소・환불',
    ]);
  });

  it('ask for a screenshot of the error', () => {
    expect(inquiries.find(({ id }) => id === 'cancel-error')?.attach[0]?.ja).toContain('キャプチャ画像');
  });

  const all: Values = {
    orderNumber: '324425405',
    reason: 'x',
    date: '2026-11-27',
    errorText: 'x',
    orderCount: '12',
  };
  it.each(inquiries.map((each) => [each.id, each] as const))(
    '%s can be filled in every language',
    (_, each) => {
      const { text, missing } = fillInquiry(each, all);
      expect(missing).toEqual([]);
      for (const written of Object.values(text)) expect(written).not.toMatch(/\{\{|\[\[|\]\]|\n{3}/);
    },
  );

  it.each([
    ['withdraw-claim', ['orderNumber', 'reason']],
    ['cancel-without-request', ['orderNumber']],
    ['cancel-error', ['orderNumber']],
    ['bulk-cancel', ['orderCount', 'reason']],
  ])('%s wants at least %j', (id, wanted) => {
    const inquiry = inquiries.find((each) => each.id === id);
    expect(inquiry && fillInquiry(inquiry, {}).missing).toEqual(wanted);
  });

  it('say that the date has passed only where there was one', () => {
    const inquiry = inquiries.find((each) => each.id === 'withdraw-claim');
    const text = (date?: string) => inquiry && fillInquiry(inquiry, { ...all, date }).text.ja;
    expect(text('2026-11-27')).toContain('11月27日(金)までに');
    expect(text()).not.toContain('期日');
  });
});
