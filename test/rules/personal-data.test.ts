import { describe, expect, it } from 'vitest';
import { order, people } from './domain';
import { said } from './said';

describe('no-personal-data', () => {
  const written = (text: string) =>
    said('no-personal-data', `お世話になります。${text} よろしくお願いいたします。`);

  it.each([
    ['050-3189-7070', 'phone'],
    ['05031897070', 'phone'],
    ['０５０－３１８９－７０７０', 'phone'],
    ['+81-50-3189-7070', 'phone'],
    ['+81-050-3189-7070', 'phone'],
    ['050 3189 7070', 'phone'],
    ['(050)3189-7070', 'phone'],
    ['050ー3189ー7070', 'phone'],
    ['hanako.y@example.jp', 'mail'],
    ['Ｈａｎａｋｏ．ｙ＠ｅｘａｍｐｌｅ．ｊｐ', 'mail'],
    ['273-0017', 'postal-code'],
    ['〒２７３００１７', 'postal-code'],
    ['郵便番号：273-0017', 'postal-code'],
    ['郵便番号2730017', 'postal-code'],
    ['邮编 273-0017', 'postal-code'],
    ['管理番号 2730017', ''],
    ['千葉県船橋市西浦3-4-2', 'address'],
    ['千葉県 船橋市 西浦３丁目４番２号', 'address'],
    ['千葉県船橋市西浦3-4-25', ''],
    ['千葉県船橋市', ''],
    ['4111 1111 1111 1111', 'card'],
    ['4111-1111-1111-1111', 'card'],
    ['3782-822463-10005', 'card'],
    ['4111 1111 1111 1112', ''],
    ['山田花子', 'name'],
    ['山田 花子様', 'name'],
    ['山田様', 'name'],
    ['Haeyeon Kim', 'name'],
    ['ＨＡＥＹＥＯＮ　ＫＩＭ', 'name'],
    ['山田電機の商品', ''],
    ['03-1234-5678', 'like-phone'],
    ['+82-10-9007-6312', 'like-phone'],
    ['13800138000', 'like-phone'],
    ['shop@example.com', 'like-mail'],
    ['ｓｈｏｐ（ａｔ）ｅｘａｍｐｌｅ.ｊｐ', 'like-mail'],
  ])('in 「%s」 finds: %s', (text, message) => {
    expect(written(text)).toBe(message);
  });

  it.each([
    '注文番号：324425405',
    'カート番号：135654871',
    '追跡番号：123456789012',
    '追跡番号：0123456789',
    'お問い合わせ番号 4010-2730-0171',
    '2026年11月20日、2026/11/20、2026-11-20、20261120',
    '価格は1,980円、合計12,345円です',
    '営業時間は09:00-18:00です',
    'JANコード 4901234567894',
    '商品番号 596512793',
    '30日以内に3-4日でお届けします',
    '@マーク',
    'お客様のご都合',
  ])('lets 「%s」 pass', (text) => {
    expect(written(text)).toBe('');
  });

  it('takes values too short to say anything for nothing', () => {
    const short = {
      names: ['A', '金', 'まい', ' '],
      phones: ['12', ''],
      mails: ['@', 'ya***@x.jp'],
      postalCodes: ['1'],
      addresses: ['東京'],
    };
    const text = 'さきほどまいりました。東京の1号店で12個、金曜日にお届けします。A';
    expect(said('no-personal-data', text, { order: { people: short } })).toBe('');
    expect(said('no-personal-data', 'まい様', { order: { people: short } })).toBe('name');
  });

  it('does not take the parcel’s own number for a phone', () => {
    expect(said('no-personal-data', '090-1234-5678', { order: { trackingNumber: '09012345678' } })).toBe('');
  });

  it('says what it could not compare with, once that could matter', () => {
    const unread = { ...order, people: { ...people, names: undefined, phones: undefined } };
    expect(said('no-personal-data', 'お客様へ', { order: unread })).toBe(
      '? order.people.names,order.people.phones',
    );
    expect(
      said('no-personal-data', 'お客様へ', { order: { people: { ...people, phones: undefined } } }),
    ).toBe('');
    expect(said('no-personal-data', '12345個', { order: { people: { ...people, phones: undefined } } })).toBe(
      '',
    );
    expect(
      said('no-personal-data', '123456個', { order: { people: { ...people, phones: undefined } } }),
    ).toBe('? order.people.phones');
    expect(said('no-personal-data', '273-0017', { order: unread })).toBe('postal-code');
  });

  it('looks at the title too, even when the body could not be read', () => {
    expect(said('no-personal-data', undefined, { form: { title: '050-3189-7070', body: undefined } })).toBe(
      'phone',
    );
    expect(said('no-personal-data', undefined, { form: { title: 'ご案内', body: undefined } })).toBe(
      '? form.body',
    );
  });
});

const inBody = (changes: Partial<typeof people>, body: string) =>
  said('no-personal-data', body, { order: { people: { ...people, names: ['山田 花子'], ...changes } } });

describe('a name', () => {
  it.each([
    ['林 美咲', '林様、ご注文ありがとうございます'],
    ['林 美咲', '林　様'],
    ['林 美咲', '美咲さん'],
    ['林 美咲', '林美咲様'],
    ['林 美咲', '受取人林様'],
    ['林', '林さん'],
    ['山田 花子', '山田・花子'],
    ['田中', '田中、ご注文の件'],
    ['高橋 恵', '髙橋様'],
    ['髙橋 恵', '高橋恵'],
    ['ﾔﾏﾀﾞ ﾊﾅｺ', 'ヤマダハナコ'],
    ['ヤマダ ハナコ', 'ﾔﾏﾀﾞ様'],
    ['SungDoo KIM (キム ソンドウ)', 'キムソンドウ様'],
    ['Haeyeon KIM(eBay KR)', 'Kim Haeyeon様'],
    ['Kim', 'ＫＩＭ様'],
    ['Li', 'Li様'],
    ['さくら', 'さくら様'],
    ['김해연', '김해연 님'],
    ['王 明', '王様'],
    ['山田花子', '山田様'],
    ['山田花子', '山田　花子様'],
    ['林美咲', '林さん'],
    ['王小明', '尊敬的王先生'],
    ['김민지', '민지님'],
    ['ヤマダハナコ', 'ヤマダ ハナコ様'],
    ['さくらこ', 'さくらさん'],
    ['ヤマダ ハナコ', 'やまだはなこ様'],
    ['やまだ はなこ', 'ヤマダ様'],
    ['王 明', '王様のご注文の件'],
    ['王 明', '王様へ'],
    ['鈴木健', '健さん'],
    ['佐々木 健太', '佐々木様'],
    ['佐々木健太', '健太様'],
  ])('%s is found in %s', (name, text) => {
    expect(inBody({ names: [name] }, text)).toBe('name');
  });

  it.each([
    ['林', '青森県産の林檎と森林浴'],
    ['林 美咲', '小林様'],
    ['森', '森永のお菓子、森の香り'],
    ['田中 一', '一様に、一つ一つ確認しております'],
    ['田中 一', '田中一郎商店'],
    ['中村', '中村屋のカレー'],
    ['千葉', '千葉県の倉庫'],
    ['福島', '福島産の桃'],
    ['本田', '日本田舎便'],
    ['和田', '昭和田園都市'],
    ['佐藤', '佐藤製薬'],
    ['金 海', '返金、金額、金曜日'],
    ['東', '東京'],
    ['Li', 'LINE'],
    ['Kim', 'kimchi'],
    ['Haeyeon KIM(eBay KR)', 'eBay KR'],
    ['リサ', 'リサイクル'],
    ['王 明', '王様のブランチで紹介されました'],
    ['王 明', '王様クレヨン'],
    ['まり', 'あまりさんざん'],
    ['さくら', 'さくら色'],
    ['アンナ', 'アンナチュラル'],
    ['山***', '山様'],
    ['山田花子', 'お子様に人気です'],
    ['林美咲', '小林様'],
    ['みなみ たくや', 'みなさま、たくさんのご注文'],
    ['みな たく', 'みなさま、たくさんのご注文'],
    ['皆川花子', '皆様、皆さん'],
    ['神田多恵', '神様、多様なお客様'],
    ['林花子', 'お子様に人気です'],
    ['김민수', '교수님께 드리는 선물입니다'],
    ['村上 春', '春さんぽセット'],
    ['星 空', '空さまざまな色のかさ、星さまざまな柄'],
  ])('%s is not found in %s', (name, text) => {
    expect(inBody({ names: [name] }, text)).toBe('');
  });
});

describe('a phone number', () => {
  it.each([
    '０９０－１２３４－５６７８',
    '090（1234）5678',
    '＋８１９０１２３４５６７８',
    '+81 (0)90-1234-5678',
    '0081-90-1234-5678',
    '090‐1234‐5678',
    '090・1234・5678',
    '090 - 1234 - 5678',
    '090_1234_5678',
    '090\n1234\n5678',
    '090\u200b1234\u200b5678',
    '① 09012345678',
    '①09012345678',
    '〇九〇-一二三四-五六七八',
    '〇九〇一二三四五六七八',
    '〇九〇の一二三四の五六七八',
    '090の1234の5678',
  ])('of this order is found as %j', (text) => {
    expect(inBody({ phones: ['+81-090-1234-5678'] }, text)).toBe('phone');
  });

  it('of another country is found as it is dialled there', () => {
    expect(inBody({ phones: ['+82-010-9007-6312'] }, '010-9007-6312')).toBe('phone');
    expect(inBody({ phones: ['+821090076312'] }, '+82 10 9007 6312')).toBe('phone');
  });

  it('is not found in a longer number', () => {
    expect(inBody({ phones: ['090-1234-5678'] }, '090-1234-56789')).toBe('');
    expect(inBody({ phones: ['090-1234-5678'] }, '下4桁は5678です')).toBe('');
  });

  it.each([
    '080-1111-3333',
    '０８０（１１１１）３３３３',
    '0120-123-456',
    '〇九〇の一二三四の五六七八',
    '電話番号：0312345678',
    '02-123-4567',
    '02 - 123 - 4567',
    '+86 138 0013 8000',
    '138 0013 8000',
    '+86 13800138000',
    '(415) 555-2671',
    'TEL0312345678',
    'Phone03-1234-5678',
    '電話番号(携帯)：09012345678',
    'FAX番号 0312345671',
    'phone number: 0312345671',
    '手机号码13800138000',
    '휴대폰 번호 01090076312',
    'お荷物についてはお電話03-1234-5678へ',
    '送り状の電話番号は0312345678です',
    'ロット不良の件は0312345678まで',
  ])('is supposed in %s', (text) => {
    expect(inBody({ phones: [] }, text)).toBe('like-phone');
  });

  it.each([
    '注文番号324425405',
    'お荷物番号：5555-6666-7777',
    'EN123456789JP',
    'サイズ表：010-020-030',
    '送り状No.0123-4567-8901',
    '伝票番号: 0312345678',
    'お問い合わせ番号は「0312345678」です',
    'ロット番号 0123456789',
    'ロット：0312345678／使用期限：2028.03.31',
    'シリアル 0501234567',
    'SKU: 0123456789',
    'ISBN：0306406152',
    '受付番号：0212345678',
    '2026.11.20 10:00-12:00',
    '1,000,000,000',
    '0.1234567890',
    '01 02 03 04 05',
    '1 2 3 4 5 6 7 8 9 10 11',
    '登録番号 T1234567890123',
    '型番 0101-2222-33',
    '品番 0312-345-678',
    '023456789',
    '二〇二六年〇七月二四日',
    '〇一二三',
    'SN0312345678をご確認ください',
    '保証書WR0901234567X',
    '(120) 345',
    '120-345-6789',
  ])('is not supposed in %s', (text) => {
    expect(inBody({ phones: [] }, text)).toBe('');
  });
});

describe('a postal code', () => {
  it.each([
    ['〒273-0017', 'postal-code'],
    ['〒 273ｰ0017', 'postal-code'],
    ['２７３ー００１７', 'postal-code'],
    ['273 0017', 'postal-code'],
    ['12730017', ''],
    ['273-00171', ''],
    ['合計2,730,017円', ''],
    ['2730017円', ''],
    ['商品番号：2730017', ''],
    ['〒二七三-〇〇一七', 'postal-code'],
    ['お荷物の郵便番号は2730017です', 'postal-code'],
    ['우편번호 2730017', 'postal-code'],
    ['zip code: 2730017', 'postal-code'],
    ['邮政编码2730017', 'postal-code'],
    ['お荷物番号（宅急便）：2730017', ''],
    ['郵便番号は二七三の〇〇一七', 'postal-code'],
    ['二七三〇〇一七', 'postal-code'],
    ['〒二七三-〇〇一八、二七三号室', ''],
  ])('in %s: %s', (text, message) => {
    expect(inBody({ postalCodes: ['273-0017'] }, text)).toBe(message);
  });
});

describe('a card’s number', () => {
  it.each([
    ['４１１１　１１１１　１１１１　１１１１', 'card'],
    ['4111.1111.1111.1111', 'card'],
    ['5555555555554444', 'card'],
    ['3530111333300000', 'card'],
    ['30569309025904', 'card'],
    ['4111111111111112', ''],
    ['9111 1111 1111 1119', ''],
    ['JAN 4901234567894', ''],
  ])('in %s: %s', (text, message) => {
    expect(inBody({}, text)).toBe(message);
  });
});

describe('a mail address', () => {
  it.each([
    ['hanako.y @ example.jp', 'mail'],
    ['メールはhanako.y@EXAMPLE.jpへ', 'mail'],
    ['xhanako.y@example.jp', 'like-mail'],
    ['hanako.y@example.jp.net', 'like-mail'],
    ['ｓｕｐｐｏｒｔ＠ｓｈｏｐ．ｃｏ．ｊｐ', 'like-mail'],
    ['@shop_official', ''],
    ['shop(at)example.com', 'like-mail'],
    ['shop [at] example.co.jp', 'like-mail'],
    ['shop★example.com（★を@に）', 'like-mail'],
    ['shopアットマークexample.com', 'like-mail'],
    ['shop（アットマーク）example.com', 'like-mail'],
    ['shop［at］example.com', 'like-mail'],
    ['shop[@]example.com', 'like-mail'],
    ['shop(＠)example.com', 'like-mail'],
    ['shop■example.com（■を@に）', 'like-mail'],
    ['Tシャツ（アット）、example.com', ''],
    ['アットコスメ、example.com', ''],
    ['12.30 at 15.00', ''],
    ['9個@500円', ''],
    ['a@b', ''],
    ['Instagram @shop.jp をご覧ください', ''],
    ['TikTok @beauty.shop.jp でも公開中です', ''],
    ['shop @ example.jp', 'like-mail'],
  ])('in %s: %s', (text, message) => {
    expect(inBody({}, text)).toBe(message);
  });
});

describe('an address', () => {
  const tokyo = '東京都千代田区三番町2-11-11';
  it.each([
    [tokyo, '千代田区三番町２－１１－１１'],
    [tokyo, '東京都 千代田区 三番町 2丁目11番11号'],
    [tokyo, '三番町二丁目十一番十一号'],
    [tokyo, '三番町2の11の11'],
    [tokyo, '三番町二－十一－十一'],
    [tokyo, '三番町2 - 11 - 11 101号室'],
    ["'Japan' '273-0017' '千葉県 船橋市 西浦 3-4-2 Qxpress(W05)'", '船橋市西浦3-4-2 Qxpress'],
    ['Japan 273-0017 千葉県船橋市西浦 千葉県船橋西浦3-4-2', '千葉県船橋西浦3-4-2'],
    ['北海道札幌市中央区北1条西2丁目', '札幌市中央区北1条西2'],
    ['大阪府大阪市北区梅田1-1-1 101', '梅田1丁目1番1号'],
    ['神奈川県三浦郡葉山町堀内二十一番地3', '葉山町堀内21-3'],
    ['千葉県船橋市西浦', '千葉県船橋市西浦'],
    ['10 Orchard Road Singapore', '10 orchard road Singapore'],
  ])('%s is found in %s', (address, text) => {
    expect(inBody({ addresses: [address] }, text)).toBe('address');
  });

  it.each([
    [tokyo, '東京都千代田区からの発送です'],
    [tokyo, '東京都千代田区三番町2-11'],
    [tokyo, '東京都千代田区三番町2-11-112'],
    [tokyo, '三番町のお店'],
    [tokyo, '三番町二－十一－十二'],
    ['大阪府大阪市北区梅田1', '梅田1'],
    ['神奈川県横浜市', '神奈川県横浜市の倉庫'],
    ['沖縄県', '沖縄県は発送不可地域です'],
    ["'Japan' '273-0017' '千葉県 船橋市 西浦 3-4-2 Qxpress(W05)'", 'Qxpressで千葉県から発送'],
  ])('%s is not found in %s', (address, text) => {
    expect(inBody({ addresses: [address] }, text)).toBe('');
  });
});
