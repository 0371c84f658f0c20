import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  findClock,
  parseTime,
  servedTimes,
  timeIn,
} from '../../entrypoints/console.content/reading/server-time';

const now = Date.parse('2026-11-26T05:00:00Z');
const documentOf = (html: string) => new JSDOM(`<body>${html}</body>`).window.document;
const iso = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 19);

describe('a time on the page', () => {
  it.each([
    ['2026/11/26 14:03:05', '2026-11-26T05:03:05', 999],
    ['2026-11-26 14:03', '2026-11-26T05:03:00', 59_999],
    ['2026.11.26 14:03:05', '2026-11-26T05:03:05', 999],
    ['2026年11月26日(木) 14時03分05秒', '2026-11-26T05:03:05', 999],
    ['2026年11月26日 午後2:03', '2026-11-26T05:03:00', 59_999],
    ['2026년 11월 26일 오후 2시 3분', '2026-11-26T05:03:00', 59_999],
    ['2026年11月26日 下午2:03:05', '2026-11-26T05:03:05', 999],
    ['2026/11/26 2:03:05 PM', '2026-11-26T05:03:05', 999],
    ['2026/11/26 12:30 AM', '2026-11-25T15:30:00', 59_999],
    ['２０２６／１１／２６　１４：０３：０５', '2026-11-26T05:03:05', 999],
    ['2026-11-26T14:03:05+09:00', '2026-11-26T05:03:05', 999],
    ['2026-11-26T05:03:05.120Z', '2026-11-26T05:03:05', 999],
    ['/Date(1795669385000)/', '2026-11-26T05:03:05', 999],
    ['14:03:05', '2026-11-26T05:03:05', 999],
    // Without its day: the nearest.
    ['23:58', '2026-11-26T14:58:00', 59_999],
    ['01:30', '2026-11-26T16:30:00', 59_999],
  ])('%s is %s', (text, at, slack) => {
    const told = parseTime(text, now);
    expect([iso(told?.at), told?.slack]).toEqual([at, slack]);
  });

  it.each(['', '25:00', '12:60', '2026/11/26', 'ログイン 14:03', '638358846'])('%j is none', (text) => {
    expect(parseTime(text, now)).toBeUndefined();
  });
});

describe('what is called the time now', () => {
  it.each([
    '現在時刻 2026/11/26 14:03:05',
    'サーバー時間：2026-11-26 14:03:05',
    'サーバ時刻: 14:03:05 (JST)',
    '현재 시간 : 2026-11-26 14:03:05',
    '서버시간 2026.11.26 14:03:05',
    '服务器时间：2026年11月26日 14:03:05',
    '当前时间 14:03:05',
    'Server time: 2026-11-26 14:03:05',
    'Current time (JST) 14:03:05',
  ])('is read from %j', (text) => {
    expect(iso(timeIn(text, now)?.at)).toBe('2026-11-26T05:03:05');
  });

  it.each([
    '最終ログイン 2026/11/26 14:03:05',
    '更新時刻 14:03',
    '日本時間 18:00まで',
    'システムメンテナンス時間 02:00',
    'サーバー時間 02:00〜05:00 は停止します',
    '현재 시간 이후 14:03부터',
    '当前时间段 02:00至05:00',
    '現在時刻',
  ])('is not %j', (text) => {
    expect(timeIn(text, now)).toBeUndefined();
  });
});

describe('the clock of a page', () => {
  it.each([
    ['in one text', '<p>x</p><div id="c">現在時刻 14:03:05</div>'],
    ['in two pieces', '<div id="c"><b>サーバー時間</b> <span>2026/11/26 14:03:05</span></div>'],
    ['in a table of the layout', '<table><tr id="c"><th>서버 시간</th><td>14:03</td></tr></table>'],
  ])('is found %s', (_, html) => {
    expect(findClock(documentOf(html))?.id).toBe('c');
  });

  it('is not looked for in a long list', () => {
    const rows = '<tr><td>現在時刻 14:03:05</td></tr>'.repeat(25);
    expect(findClock(documentOf(`<table>${rows}</table>`))).toBeUndefined();
  });
});

describe('what is served beside what is shown', () => {
  it.each([
    ['a hidden field', '<input type="hidden" id="hdn_server_time" value="2026/11/26 14:03:05">'],
    ['a field with an instant', '<input type="hidden" name="ServerNow" value="1795669385000">'],
    ['a script', "<script>var serverTime = '2026-11-26 14:03:05';</script>"],
    ['a script’s data', '<script>x = {"current_time":"2026-11-26T14:03:05+09:00"};</script>'],
  ])('is read from %s', (_, html) => {
    expect(servedTimes(documentOf(html), now).map(({ at }) => iso(at))).toEqual(['2026-11-26T05:03:05']);
  });

  it.each([
    ['the time of something else', '<input type="hidden" id="loginTime" value="2026/11/26 14:03:05">'],
    ['a day', '<input type="hidden" id="serverDate" value="2026/11/26">'],
    ['a number', '<input type="hidden" id="server_time" value="638358846">'],
    ['a call', '<script>var currentTime = new Date().getTime();</script>'],
  ])('is not %s', (_, html) => {
    expect(servedTimes(documentOf(html), now)).toEqual([]);
  });
});
