import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../entrypoints/console.content/reading/people';
import {
  isPrompt,
  parseCart,
  parseClaim,
  parseDay,
  parseNumber,
  parseOrderStatus,
  parsePayment,
  parseSite,
  parseTracking,
} from '../../entrypoints/console.content/reading/values';

it.each([
  ['', true],
  ['--選択--', true],
  ['理由を選択してください', true],
  ['사유를 선택하세요', true],
  ['請選擇取消理由', true],
  ['Please select', true],
  ['オプション誤選択', false],
  ['尺码错误选择', false],
  ['옵션 오선택', false],
  ['選択した色が違う', false],
])('%j asks for a choice: %j', (text, asks) => {
  expect(isPrompt(text)).toBe(asks);
});

// `null` is an empty place, `undefined` is what nobody can make out.
it.each([
  ['2021/07/13', '2021-07-13'],
  ['2021/7/3', '2021-07-03'],
  ['20180726', '2018-07-26'],
  ['2021-07-11 15:58:34', '2021-07-11'],
  ['２０２１／０７／１３', '2021-07-13'],
  ['2021年7月13日', '2021-07-13'],
  ['2024/02/29', '2024-02-29'],
  ['26.11.05', '2026-11-05'],
  ['26/11/5 (木)', '2026-11-05'],
  ['2026. 11. 26. (목)', '2026-11-26'],
  ['2026년 11월 26일 오후 3:05', '2026-11-26'],
  ['２０２６年１１月２６日（木曜日）９時５分', '2026-11-26'],
  ['2026/11/26 下午 03:05:10', '2026-11-26'],
  ['2026年12月1日(火) 24時まで（残り6日）', '2026-12-01'],
  ['2026-12-01 23:59:59 (6일 남음)', '2026-12-01'],
  ['令和8年11月20日(金)', '2026-11-20'],
  ['2026年11月20日15点20分', '2026-11-20'],
  ['2026年11月20號 15點', '2026-11-20'],
  ['2026/11/20, 3:05 PM', '2026-11-20'],
  ['2026/11/20（2日前）', '2026-11-20'],
  ['2026-11-20 (已过2天)', '2026-11-20'],
  ['20261120102030', '2026-11-20'],
  ['2026-11-20T10:20:30+09:00', '2026-11-20'],
  ['2026-11-20 10:20 (JST)', '2026-11-20'],
  ['2026/11/20 23:59 +0900まで', '2026-11-20'],
  ['2026-11-26 凌晨1点20分', '2026-11-26'],
  ['2026/11/25 晚上 8:10', '2026-11-25'],
  ['26-11-24 밤 11시 5분', '2026-11-24'],
  ['2026.11.21 새벽 1:03', '2026-11-21'],
  ['2026/11/20 10:00 から', undefined],
  ['2026/11/20 20日10:00', undefined],
  ['2026/11/20 〜10:00', undefined],
  ['平成30年11月20日', undefined],
  ['2026/12/01 (11月30日)', undefined],
  ['2026/11/25 (予定)', undefined],
  ['05.11.26', undefined],
  ['11/26', undefined],
  ['26.11.05.2', undefined],
  ['2023/02/29', undefined],
  ['2021/13/01', undefined],
  ['07/13/2021', undefined],
  ['2021/07/13 ~ 2021/07/20', undefined],
  ['2021年7月13日 ~20日', undefined],
  ['2021年7月13日 至20日', undefined],
  ['2021年7月13日（から20日）', undefined],
  ['2021년 7월 13일 부터 20일', undefined],
  ['776206001', undefined],
  ['2026-11-20T20:20:30Z', undefined],
  ['2026-11-20T20:20:30+00:00', undefined],
  ['', null],
  ['-', null],
  ['1900-01-01', null],
  ['0001/01/01 0:00:00', null],
  ['0000-00-00', null],
  ['未定', undefined],
])('reads the day %j as %j', (words, day) => {
  expect(parseDay(words)).toBe(day);
});

it.each([
  ['キャンセル:処理要請', 'cancel', 'cancel-requested'],
  ['キャンセル：処理要求', 'cancel', 'cancel-requested'],
  ['ｷｬﾝｾﾙ : 処理要請', 'cancel', 'cancel-requested'],
  ['取消:处理要求', 'cancel', 'cancel-requested'],
  ['취소 : 처리요청', 'cancel', 'cancel-requested'],
  ['返品: 処理完了', 'return', 'returned'],
  ['返品: 撤回要請', 'return', 'withdrawal-requested'],
  ['返品: 撤回保留', 'return', 'withdrawal-held'],
  ['交換:処理要請', 'exchange', 'exchange-requested'],
  ['キャンセル要請', 'cancel', 'cancel-requested'],
  ['回収完了/返金要請', 'return', 'collected'],
  ['返品 処理要請', 'return', 'return-requested'],
  ['交換 (処理要請)', 'exchange', 'exchange-requested'],
  ['未受取通知/処理要請', 'non-receipt', 'non-receipt-received'],
  ['取消：撤回申请', 'cancel', 'withdrawal-requested'],
  ['キャンセル要請 (3日)', 'cancel', 'cancel-requested'],
  ['返品:処理要請（１２日経過）', 'return', 'return-requested'],
  ['返品: 撤回要請 D+3', 'return', 'withdrawal-requested'],
  ['취소요청(2일 남음)', 'cancel', 'cancel-requested'],
  ['キャンセル:処理要請(経過2日)', 'cancel', 'cancel-requested'],
  ['返品:処理要請 3日前', 'return', 'return-requested'],
  ['キャンセル:処理要請 (3件)', 'cancel', undefined],
  ['交換:処理完了', 'exchange', undefined],
  ['キャンセル:返品中', 'cancel', undefined],
  ['キャンセル:なにか', 'cancel', undefined],
  ['なにか:処理要請', undefined, undefined],
])('reads the claim %j as %s, %s', (words, type, status) => {
  expect(parseClaim(words)).toEqual({ type, status });
});
it.each([
  ['', null],
  ['―', null],
  ['処理要請', undefined],
  ['返品 処理要請など', undefined],
  ['返品 処理要請 (3日に処理完了)', undefined],
  [undefined, undefined],
])('reads the claim %j as %j', (words, claim) => {
  expect(parseClaim(words)).toBe(claim);
});

it.each([
  [parseNumber, '776206001', '776206001'],
  [parseNumber, '７７６２０６００１', '776206001'],
  [parseNumber, '776206001 / 249960001', undefined],
  [parseNumber, '776 206 001', '776206001'],
  [parseNumber, '77620 6001', '776206001'],
  [parseNumber, '776206001 2', undefined],
  [parseNumber, '776206001 新着', '776206001'],
  [parseNumber, '776206001 コピー', '776206001'],
  [parseNumber, '776206001 他', undefined],
  [parseNumber, '776206001 など', undefined],
  [parseNumber, '776206001 외 1건', undefined],
  [parseNumber, '776206001 249960001', undefined],
  [parseNumber, '776206001 (2件目)', '776206001'],
  [parseNumber, '776206001 (249960001)', undefined],
  [parseNumber, '3505^^**1', undefined],
  [parseNumber, '1234', undefined],
  [parseNumber, 'No.776206001号', '776206001'],
  [parseNumber, '№ 776206001', '776206001'],
  [parseNumber, '第776206001-2号', undefined],
  [parseNumber, 'No.776206001, No.776206002', undefined],
  [parseCart, 'No.288510001号', '288510001'],
  [parseCart, 'No.2026.288510001', undefined],
  [parseTracking, 'ヤマト 4400 1122 3344 追跡', '4400 1122 3344'],
  [parseTracking, '2026 1130', undefined],
  [parseSite, '[JP] Japan', 'JP'],
  [parseSite, '[JP] 1', undefined],
  [parseCart, '288510001', '288510001'],
  [parseCart, 'カート: 288510001 (2件)', '288510001'],
  [parseCart, '第288510001号', '288510001'],
  [parseCart, '288510001, 288510002', undefined],
  [parseCart, '288510001-2', undefined],
  [parseCart, '2026/11/20 288510001', undefined],
  [parseCart, '+81-050-12345678', undefined],
  [parseCart, '2件', undefined],
  [parseTracking, '1212-1212-1212', '1212-1212-1212'],
  [parseTracking, 'ヤマト 4400-1122-3344 追跡', '4400-1122-3344'],
  [parseTracking, '未登録（2026-11-30 発送予定）', undefined],
  [parseTracking, 'QX1234567890', 'QX1234567890'],
  [parseTracking, '1Z999AA10123456784', undefined],
  [parseTracking, '選択', null],
  [parseTracking, '123', undefined],
  [parseTracking, 'など', undefined],
  [parsePayment, '1899 / 現金', 'cash'],
  [parsePayment, '2,000 / クレジットカード ※現金での返金はできません', 'card'],
  [parsePayment, '현금 (신용카드 불가)', 'cash'],
  [parsePayment, '現金, クレジットカード', undefined],
  [parsePayment, '現金 → カード', undefined],
  [parsePayment, 'ポイント ※現金不可', undefined],
  [parsePayment, '総額 100 信用卡', 'card'],
  [parsePayment, '現金 / カード', undefined],
  [parsePayment, 'コンビニ', undefined],
  [parseSite, 'jp', 'JP'],
  [parseSite, 'JP (日本)', 'JP'],
  [parseSite, '日本 (JP)', 'JP'],
  [parseSite, 'Japan', undefined],
  [parseOrderStatus, '配送 要請', 'requested'],
  [parseOrderStatus, '配送要請など', undefined],
] as const)('%o reads %j as %j', (parse, words, value) => {
  expect(parse(words)).toBe(value);
});

describe('the people of an order', () => {
  const none = { names: [], phones: [], addresses: [], postalCodes: [] };

  it('are told apart in the cells that hold several of them', () => {
    expect(
      parsePeople({
        ...none,
        names: ['花子(ハナコ)'],
        phones: ['+81-050-1234-5678 / +81-'],
        addresses: ["'Japan' '273-0017' '千葉県 船橋市 西浦 9-9-9'"],
      }),
    ).toEqual({
      names: ['花子', 'ハナコ'],
      phones: ['+81-050-1234-5678'],
      mails: [],
      postalCodes: ['273-0017'],
      addresses: ['千葉県 船橋市 西浦 9-9-9'],
    });
  });

  it.each([
    ['050-1234-5678 080-1111-2222', ['050-1234-5678', '080-1111-2222']],
    ['05012345678  (080) 1111-2222', ['05012345678', '080) 1111-2222']],
    ['+81 50-1234-5678', ['+81 50-1234-5678']],
    ['03 5555 0123', ['03 5555 0123']],
    ['090 0123 4567', ['090 0123 4567']],
    ['03.5555.1234', ['03.5555.1234']],
    ['080ー1111ー2222', ['080ー1111ー2222']],
  ])('have the phones of %j', (text, phones) => {
    expect(parsePeople({ ...none, phones: [text] })?.phones).toEqual(phones);
  });

  it.each([
    ['山川 海 様', ['山川 海']],
    ['山川 海【VIP】', ['山川 海', 'VIP']],
    ['山川 海 (ID: umi***)', ['山川 海']],
    ['山川 海 080-1111-2222 umi@example.com', ['山川 海']],
  ])('have the names of %j', (text, names) => {
    expect(parsePeople({ ...none, names: [text], addresses: ['西浦 9-9-9'] })?.names).toEqual(names);
  });

  it.each(['090****1234', '山●●子', '＊＊＊'])('are not what is left of a masked value: %s', (masked) => {
    expect(
      parsePeople({ names: [masked], phones: [masked], addresses: [masked], postalCodes: [] }),
    ).toBeUndefined();
  });

  it('are unread where nothing stands', () => {
    expect(parsePeople(none)).toBeUndefined();
  });
});
