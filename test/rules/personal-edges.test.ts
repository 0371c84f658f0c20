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

  it.each([
    '03 12 34 5678',
    '+86 138 00 13 8000',
    '+65 1234 5678',
    '0312345671',
    // What stands beside it is a time, a day or a count.
    '03-1234-5678 (10-17時)',
    '平日10:00-17:00 03-1234-5678',
    '090-1234-5678 9-18時',
    '03-1234-5678(10-17時)',
    '03 (6455) 1234 10:00〜17:00',
    '0120-111-222 24時間受付',
    '11/05 090-1234-5678',
    '+81 90 1234 5678 (9-18時)',
  ])('is supposed in %s', (text) => {
    expect(inBody({}, text)).toBe('like-phone');
  });

  it.each([
    ['five groups', '01 02 03 1 2345'],
    ['a last group of five', '0123-45-67890'],
    ['eight digits behind a plus', '+5 1234 567'],
    ['ten digits from 13 on', '1380013800'],
    ['eight digits in three groups', '01-12-3456'],
    ['nine digits in two groups', '02123-4567'],
    ['thirteen digits in four groups', '0123-45-123-4567'],
    ['days and hours', '11/05 09:00-12:00 (11/06 10-17時)'],
    ['a parcel’s twelve', '0312 0345 6789 (2個口)'],
    // What is looked at around the second number begins within the first.
    ['half of a longer number', '9900312345678という番号とそれからあと、123456'],
  ])('is not supposed in %s: %s', (_what, text) => {
    expect(inBody({}, text)).toBe('');
  });
});

it('the parcel’s own number is no phone, however the console groups it', () => {
  const order = { trackingNumber: '0901-2345-678' };
  expect(said('no-personal-data', '09012345678', { order })).toBe('');
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
    ['K花', 'K花、ご注文の件'],
    ['花K', '花K、ご注文の件'],
    ['山田はなこ', '山田はなこのご注文'],
    ['はなこ山田', 'はなこ山田のご注文'],
    ['Kim', 'Kim, thank you'],
    ['山田花子', '山田花子商店'],
    ['林 美咲', '林様のブランドバッグ'],
    ['王芳', '王様のご注文'],
    ['王小明', '小明様のご注文'],
    ['森王芳', '森王様のご注文'],
    ['佐藤 美咲', '美咲ちゃんのご注文'],
  ])('%s is found in %s', (name, text) => {
    expect(inBody({ names: [name] }, text)).toBe('name');
  });

  it.each([
    ['さくらんぼ', 'さくらんぼのお菓子'],
    ['さくらこ', 'さくらこぶた'],
    ['さくらこ', 'さく様'],
    ['田中', '田様'],
    ['王芳', '芳様'],
    ['王ママ', '王様ランキング'],
    ['赤井 花子', '赤ちゃん'],
    ['佐藤 美咲', '美咲ちゃん人形'],
    ['佐藤 美咲', '佐藤さんちのおかき'],
    ['田中', '山田中、'],
    ['Haeyeon', 'Ha様'],
    ['株式会社山田商店東京支店', '東京支店様'],
    ['A', 'A様'],
    ['山***', '山***様'],
    [' ', '①個お届けします'],
    ['山田 花子 ', 'みなさまへ'],
    ['リサ', 'アリサ様'],
    ['中 島', '沖縄、離島は対象外です。島様式の器'],
  ])('%s is not found in %s', (name, text) => {
    expect(inBody({ names: [name] }, text)).toBe('');
  });
});

describe('an address at the edge', () => {
  it.each([
    ['the room behind a wide gap', '大阪府大阪市北区梅田1-1-1  101', '梅田1丁目1番1号'],
    ['dashes typed twice', '三番町2-11-11', '三番町2--11--11'],
    ['Japan in its middle', '10 Japan Street Singapore', '10 japan street singapore'],
    ['the country before it', '日本 大阪府大阪市北区梅田1', '大阪市北区梅田1'],
    ['a code before it', '273-0017 千葉県船橋市西浦3', '船橋市西浦3'],
    ['a code without its dash', '2730017 千葉県船橋市西浦3', '船橋市西浦3'],
    ['a number like a code', '大阪府大阪市北区梅田123-4567', '梅田123-4567'],
    ['its beginning in Latin letters', 'Tokyo Chiyoda-ku 千代田区三番町2-11-11', '三番町2-11-11'],
    ['blocks that have names', '北海道札幌市白石区菊水1条西2', '菊水1条西2'],
    ['four letters in all', '三番町1', '三番町1'],
    ['capitals', 'Orchard Road 10 Singapore', 'ORCHARD ROAD 10 SINGAPORE'],
    ['gaps within the place', '千葉県船橋市西浦3', '船橋市 西浦 3'],
    ['the room behind 号', '大阪府大阪市北区梅田1丁目1番1号 101', '梅田1丁目1番1号'],
    ['a room that only the text has', '大阪府大阪市北区梅田1-1-1', '梅田1丁目1番1号 101号室'],
    ['no city before the town', '三番町2-11-11', '三番町2-11-11'],
  ])('is found with %s', (_what, address, text) => {
    expect(inBody({ addresses: [address] }, text)).toBe('address');
  });

  it.each([
    ['no town', '北海道札幌市中央区', '札幌市中央区の倉庫'],
    ['three letters in all', '梅田1', '梅田1号店'],
    ['a town of one letter', '北123', '北123号'],
  ])('is none with %s', (_what, address, text) => {
    expect(inBody({ addresses: [address] }, text)).toBe('');
  });
});
