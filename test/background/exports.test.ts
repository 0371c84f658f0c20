import { describe, expect, it } from 'vitest';
import { csv } from '../../entrypoints/shared/csv';
import { deadlinesAsCsv, deadlinesAsIcs } from '../../entrypoints/shared/deadline-export';
import { kindNames } from '../../entrypoints/shared/deadline-names';
import deadline from './deadline';

const now = new Date('2026-11-20T03:00:00.000Z');

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    [null, ''],
    [3, '3'],
    [-3, '-3'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+81', "'+81"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['理由=なし', '理由=なし'],
  ])('%j is written %j', (value, written) => {
    expect(csv(['h'], [[value]])).toBe(`\uFEFFh\r\n${written}\r\n`);
  });
});

describe('deadlines for a spreadsheet', () => {
  it('are those still ahead, soonest first, with the day in Japan', () => {
    const text = deadlinesAsCsv(
      [
        deadline({ order: '2', due: '2026-11-22T14:59:59.999Z' }),
        deadline({ order: '1' }),
        deadline({ order: '3', settled: '2026-11-20T00:00:00.000Z' }),
        deadline({ order: '4', due: '2026-11-19T14:59:59.999Z' }),
      ],
      kindNames.ja,
      now,
    );
    expect(text.split('\r\n').map((line) => line.split(',').slice(0, 5))).toEqual([
      ['\uFEFForder', 'kind', 'what', 'due', 'due in Japan'],
      ['1', 'ship-by', '発送予定日', '2026-11-21T14:59:59.999Z', '2026-11-21 23:59'],
      ['2', 'ship-by', '発送予定日', '2026-11-22T14:59:59.999Z', '2026-11-22 23:59'],
      [''],
    ]);
  });
});

describe('deadlines for a calendar', () => {
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('are events at the instant, known again when they are brought in twice', () => {
    expect(lines(deadlinesAsIcs([deadline()], kindNames.ja, now))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//QSM Claim Guard//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:100000001-ship-by@qsm-claim-guard',
      'DTSTAMP:20261120T030000Z',
      'DTSTART:20261121T145959Z',
      'SUMMARY:発送予定日 100000001',
      'DESCRIPTION:ship-by (exact) 2026-11-21 23:59 JST',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:発送予定日 100000001',
      'TRIGGER:-PT2H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('have no line of more than 75 bytes, and lose nothing by that', () => {
    const name = `${'キャンセル拒否後の当日発送'.repeat(8)}; a, b\\c`;
    const text = deadlinesAsIcs([deadline()], { ...kindNames.ja, 'ship-by': name }, now);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines(text)).toContain(
      `SUMMARY:${'キャンセル拒否後の当日発送'.repeat(8)}\\; a\\, b\\\\c 100000001`,
    );
  });
});
