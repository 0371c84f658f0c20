import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankNames, blanks, blanksIn, isBlankName, type Values } from '../../rules/templates/blanks';
import { fill } from '../../rules/templates/fill';
import { templates } from '../../rules/templates/index';
import { glossLanguages, type Template, template } from '../../rules/templates/template';
import { languages } from '../../rules/vocabulary';

const ids = {
  message: [
    'out-of-stock',
    'shipping-delay',
    'undeliverable-area',
    'defect-found',
    'defect-sent',
    'wrong-item-sent',
    'cancel-yourself',
    'file-cancel-request',
    'withdraw-cancel-request',
    'withdraw-return-request',
    'refusal-shipped',
    'refusal-prepared',
    'refusal-made-to-order',
    'withdrawal-asked-again',
    'refund-arrives-card',
    'refund-arrives-cash',
    'transfer-fee',
  ],
  memo: [
    'memo-out-of-stock',
    'memo-shipping-delay',
    'memo-undeliverable-area',
    'memo-defective',
    'memo-misdelivery',
  ],
  refusal: ['refusal-text-shipped', 'refusal-text-prepared', 'refusal-text-made-to-order'],
  withdrawal: [
    'withdrawal-reason-cancel',
    'withdrawal-reason-return',
    'withdrawal-reason-exchange',
    'withdrawal-reason-again',
  ],
};

/** Files of the folder that are the machinery and no template. */
const machinery = ['blanks', 'fill', 'fitting-first', 'index', 'inquiries', 'template', 'values-of'];

/** As the rulebook counts: trimmed, white space folded, in graphemes. */
const strictly = (text: string) => [...new Intl.Segmenter().segment(text.trim().replace(/\s+/g, ' '))].length;

const parts = (text: string) => text.match(/\[\[[\s\S]*?\]\]/g) ?? [];

const whole = (each: Template) => `${each.use === 'message' ? each.title : ''}\n${each.body}`;

const valuesFor = (text: (kind: 'text' | 'day' | 'number') => string): Values =>
  Object.fromEntries(blankNames.map((name) => [name, text(blanks[name].kind)]));

const shortest: Values = Object.fromEntries(
  Object.entries(valuesFor((kind) => ({ text: 'x', day: '2026-12-01', number: '1' })[kind])).filter(
    ([name]) => !['itemName', 'carrier', 'trackingNumber', 'shipBy'].includes(name),
  ),
);
const longest = valuesFor((kind) => ({ text: '長'.repeat(100), day: '2026-12-31', number: '9999999' })[kind]);

describe('the templates', () => {
  it.each(Object.entries(ids))('for a %s are exactly those of the rulebook', (use, expected) => {
    const there = templates.filter((each) => each.use === use).map(({ id }) => id);
    expect(there.toSorted()).toEqual(expected.toSorted());
  });

  it('stand one in a file that is named by the id', () => {
    const files = readdirSync(new URL('../../rules/templates/', import.meta.url))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => !machinery.includes(file));
    expect(files.toSorted()).toEqual(templates.map(({ id }) => id).toSorted());
  });

  it('reject a blank that is not on the list, and one in a gloss that the Japanese lacks, at compile time', () => {
    const common = {
      id: 'x',
      use: 'memo',
      fits: { actions: [] },
      name: { ja: '', ko: '', zh: '', en: '' },
    } as const;
    const gloss = { ko: { body: '' }, zh: { body: '' }, en: { body: '' } };
    // @ts-expect-error -- buyerName is no blank
    template({ ...common, body: '{{buyerName}}', gloss });
    // @ts-expect-error -- the Japanese does not name the item
    template({ ...common, body: '{{orderNumber}}', gloss: { ...gloss, en: { body: '{{itemName}}' } } });
  });
});

describe.each(templates.map((each) => [each.id, each] as const))('%s', (_, each) => {
  it('has a name in every language', () => {
    for (const language of languages) expect(each.name[language]).not.toBe('');
  });

  it('leaves only known blanks open', () => {
    expect(blanksIn(whole(each)).filter((name) => !isBlankName(name))).toEqual([]);
  });

  it('pairs its brackets', () => {
    for (const text of [each.body, ...glossLanguages.map((language) => each.gloss[language].body)]) {
      const rest = text.replace(/\[\[[^[\]]*\]\]/g, '').replace(/\{\{\w+\}\}/g, '');
      expect(rest).not.toMatch(/\[\[|\]\]|[{}]/);
    }
  });

  it('says the same in each gloss: as many paragraphs, the same blanks, the same optional parts', () => {
    for (const language of glossLanguages) {
      const { body } = each.gloss[language];
      expect(body.split('\n').length).toBe(each.body.split('\n').length);
      expect(blanksIn(body).toSorted()).toEqual(blanksIn(each.body).toSorted());
      expect(parts(body).map(blanksIn)).toEqual(parts(each.body).map(blanksIn));
    }
    if (each.use !== 'message') return;
    for (const language of glossLanguages) {
      expect(blanksIn(each.gloss[language].title)).toEqual(blanksIn(each.title));
    }
  });

  it('is Japanese, and each gloss is in its own language', () => {
    expect(whole(each)).toMatch(/\p{Script=Hiragana}/u);
    expect(whole(each)).not.toMatch(/\p{Script=Hangul}/u);
    const text = (language: 'ko' | 'zh' | 'en') => Object.values(each.gloss[language]).join();
    expect(text('ko')).toMatch(/\p{Script=Hangul}/u);
    expect(text('zh')).toMatch(/\p{Script=Han}/u);
    expect(text('zh')).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);
    expect(text('en')).not.toMatch(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u);
  });

  it.each([
    ['the shortest values', shortest],
    ['the longest values', longest],
  ])('is complete with %s', (_title, values) => {
    const { body, title, gloss, missing, unknown } = fill(each, values);
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
    for (const text of [title ?? '', body, ...Object.values(gloss).flatMap((text) => Object.values(text))]) {
      expect(text).not.toMatch(/\{\{|\}\}|\[\[|\]\]|\n{3}/);
    }
    expect(body.length).toBeLessThanOrEqual(1000);
    if (each.use === 'refusal') expect(strictly(body)).toBeGreaterThanOrEqual(30);
    if (each.use === 'message') expect(strictly(title ?? '')).toBeGreaterThan(0);
  });

  it('holds no personal data of its own', () => {
    expect(whole(each)).not.toMatch(/[0-9０-９]{3}|@|〒|電話|様の(?:お名前|住所)/);
    expect(whole(each).match(/.?様/gu) ?? []).toEqual(whole(each).match(/客様/gu) ?? []);
  });

  it('fits one line where the console has a box of one line', () => {
    if (each.use !== 'message') expect(each.body).not.toContain('\n');
  });
});

describe('a notice of a cancellation by the shop', () => {
  const notices = [
    'out-of-stock',
    'shipping-delay',
    'undeliverable-area',
    'defect-found',
    'defect-sent',
    'wrong-item-sent',
  ];
  it.each(notices)('apologises, names order and item, and says what happens to the refund: %s', (id) => {
    const body = templates.find((each) => each.id === id)?.body ?? '';
    expect(body).toMatch(/申し訳ございません|お詫び申し上げます/);
    expect(blanksIn(body)).toEqual(expect.arrayContaining(['orderNumber', 'itemName']));
    expect(body).toMatch(/返金されます/);
    expect(body).toMatch(/カード会社/);
    expect(body).toMatch(/MyQoo10の残高/);
  });

  it('to withdraw a cancel request names the date and says that Qoo10 is asked afterwards', () => {
    const body = templates.find((each) => each.id === 'withdraw-cancel-request')?.body ?? '';
    expect(body).toContain('{{date}}までに');
    expect(body).toMatch(/期日までに撤回いただけない場合は、当店よりQoo10へ/);
    expect(parts(body).join()).not.toContain('date');
  });
});
