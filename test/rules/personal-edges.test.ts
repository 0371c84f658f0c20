import { describe, expect, it } from 'vitest';
import type { people } from './domain';
import { said } from './said';

/** The buyer has nothing but what is given. */
const inBody = (given: { [K in keyof typeof people]?: string[] | undefined }, body: string) => {
  const nobody = { names: [], phones: [], mails: [], postalCodes: [], addresses: [] };
  return said('no-personal-data', body, { order: { people: { ...nobody, ...given } } });
};

describe('a phone number at the edge', () => {
  it.each([
    ['Hong Kong’s eight digits', '+852-2345-6789', '2345-6789'],
    ['a country’s code without a gap', '+82-10-9007-6312', '+821090076312'],
    ['Japan’s code where none is known', '090-1234-5678', '+819012345678'],
    ['zeros that the console has put in front', '+81-0090-1234-5678', '+81 90-1234-5678'],
    ['the second of two, behind a gap', '03-1111-2222; +81-90-1234-5678', '090-1234-5678'],
  ])('is found: %s', (_what, phone, text) => {
    expect(inBody({ phones: [phone] }, text)).toBe('phone');
  });

  it.each([
    ['a few digits', '12', '123456個'],
    ['words', '登録されていません', '登録されていません 123456個'],
  ])('is none where the console has %s', (_what, phone, text) => {
    expect(inBody({ phones: [phone] }, text)).toBe('');
  });

  it.each(['03 12 34 5678', '+86 138 00 13 8000', '+65 1234 5678', '0312345671'])(
    'is supposed in %s',
    (text) => {
      expect(inBody({}, text)).toBe('like-phone');
    },
  );

  it.each([
    ['five groups', '01 02 03 1 2345'],
    ['a last group of five', '0123-45-67890'],
    ['eight digits behind a plus', '+5 1234 567'],
    ['ten digits from 13 on', '1380013800'],
    ['eight digits in three groups', '01-12-3456'],
    ['nine digits in two groups', '02123-4567'],
    // What is looked at around the second number begins within the first.
    ['half of a longer number', '9900312345678という番号とそれから、123456'],
  ])('is not supposed in %s: %s', (_what, text) => {
    expect(inBody({}, text)).toBe('');
  });
});

describe('where the phones could not be read', () => {
  it.each([
    ['a circled figure is no number to compare', '①個、髙橋商店より', ''],
    ['the order’s own number needs no comparing', '1個、注文番号：324425405', ''],
    ['another number does', '1個、123456', '? order.people.phones'],
  ])('%s', (_what, text, message) => {
    expect(inBody({ phones: undefined }, text)).toBe(message);
  });
});

describe('a postal code at the edge', () => {
  it.each([
    ['six digits, as in China', '200-001', '〒200001', 'postal-code'],
    ['one digit', '1', '123456と1です', ''],
  ])('of %s', (_what, code, text, message) => {
    expect(inBody({ postalCodes: [code] }, text)).toBe(message);
  });
});

describe('a mail address at the edge', () => {
  it.each([
    ['with gaps in the console', 'hanako.y @ example.jp', 'hanako.y@example.jp', 'mail'],
    ['of six letters', 'a@b.jp', 'a@b.jp', 'mail'],
    ['of five', 'a@b.c', 'a@b.c', ''],
    ['masked in its name', 'ya***n@example.jp', 'ya***n@example.jp', 'like-mail'],
    ['masked in its place', 'hanako@exa***.jp', 'hanako@exa***.jp', ''],
  ])('%s', (_what, mail, text, message) => {
    expect(inBody({ mails: [mail] }, text)).toBe(message);
  });
});

describe('a name at the edge', () => {
  it.each([
    ['みな たく', 'みなたくのご注文'],
    ['やまだはなこ', 'やまだはなこのご注文'],
    ['林美咲', '受取林美咲様'],
    ['ファン マイ', 'ふぁんまい様'],
    ['Haeyeon KIM(eBay KR)', 'Haeyeon Kim'],
    ['Haeyeon KIM(eBay KR)', 'Kim Haeyeon'],
  ])('%s is found in %s', (name, text) => {
    expect(inBody({ names: [name] }, text)).toBe('name');
  });

  it.each([
    ['さくらんぼ', 'さくらんぼのお菓子'],
    ['さくらこ', 'さくらこぶた'],
    ['さくらこ', 'さく様'],
    ['田中', '田様'],
    ['田中', '山田中、'],
    ['Haeyeon', 'Ha様'],
    ['株式会社山田商店東京支店', '東京支店様'],
    ['A', 'A様'],
    ['リサ', 'アリサ様'],
  ])('%s is not found in %s', (name, text) => {
    expect(inBody({ names: [name] }, text)).toBe('');
  });
});

describe('an address at the edge', () => {
  it.each([
    ['the room behind a wide gap', '大阪府大阪市北区梅田1-1-1  101', '梅田1丁目1番1号'],
    ['no city before the town', '三番町2-11-11', '三番町2-11-11'],
  ])('is found with %s', (_what, address, text) => {
    expect(inBody({ addresses: [address] }, text)).toBe('address');
  });

  it('is none without a town', () => {
    expect(inBody({ addresses: ['北海道札幌市中央区'] }, '札幌市中央区の倉庫')).toBe('');
  });
});
