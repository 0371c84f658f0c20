import { afterEach, describe, expect, it, vi } from 'vitest';
import { csv } from '../../entrypoints/shared/csv';
import { deadlinesAsCsv, deadlinesAsIcs, type FileWords } from '../../entrypoints/shared/deadline-export';
import type { KeptDeadline } from '../../entrypoints/shared/deadlines';
import { deadlineWords } from '../../rules/texts/words';
import deadline from './deadline';

const words: FileWords = {
  name: (kind) => deadlineWords[kind].ja,
  until: (time, certainty) => `${time} JST (${certainty})`,
  atZero: (kind) => `${kind} is over`,
};
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
  it('are all that are open, soonest first, with the day in Japan', () => {
    const text = deadlinesAsCsv(
      [
        deadline({ order: '2', due: '2026-11-22T14:59:59.999Z' }),
        deadline({ order: '1' }),
        deadline({ order: '3', settled: '2026-11-20T00:00:00.000Z' }),
        deadline({ order: '4', due: '2026-11-19T14:59:59.999Z' }),
      ],
      words,
      now,
    );
    expect(text.split('\r\n').map((line) => line.split(',').slice(0, 6))).toEqual([
      ['\uFEFForder', 'kind', 'what', 'due', 'due in Japan', 'state'],
      ['4', 'ship-by', '発送予定日までの発送', '2026-11-19T14:59:59.999Z', '2026-11-19 23:59', 'passed'],
      ['1', 'ship-by', '発送予定日までの発送', '2026-11-21T14:59:59.999Z', '2026-11-21 23:59', 'ahead'],
      ['2', 'ship-by', '発送予定日までの発送', '2026-11-22T14:59:59.999Z', '2026-11-22 23:59', 'ahead'],
      [''],
    ]);
  });
});

describe.each(['Asia/Tokyo', 'Asia/Seoul', 'Asia/Shanghai', 'America/New_York', 'Pacific/Auckland'])(
  'on a PC in %s',
  (zone) => {
    afterEach(() => vi.unstubAllEnvs());

    it.each([
      ["year's end", '2026-12-31T14:59:59.999Z', '20261231T145959Z', '2026-12-31 23:59'],
      ['a leap day', '2028-02-29T14:59:59.999Z', '20280229T145959Z', '2028-02-29 23:59'],
      ['midnight', '2026-11-21T15:00:00.000Z', '20261121T150000Z', '2026-11-22 00:00'],
      ['a night of the clocks', '2026-03-08T07:30:00.000Z', '20260308T073000Z', '2026-03-08 16:30'],
    ])('%s is the same instant, and the same day in Japan', (_, due, instant, japan) => {
      vi.stubEnv('TZ', zone);
      const ics = deadlinesAsIcs([deadline({ due })], words, now);
      expect(ics).toContain(`\r\nDTSTART:${instant}\r\n`);
      expect(ics).toContain(`${japan} JST`);
      expect(deadlinesAsCsv([deadline({ due })], words, now)).toContain(`,${due},${japan},`);
    });
  },
);

describe('deadlines for a calendar', () => {
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('are events at the instant, known again when they are brought in twice', () => {
    expect(lines(deadlinesAsIcs([deadline()], words, now))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//QSM Claim Guard//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:100000001-ship-by@qsm-claim-guard',
      'DTSTAMP:20261120T030000Z',
      'DTSTART:20261121T145959Z',
      'SUMMARY:発送予定日までの発送 100000001',
      'DESCRIPTION:2026-11-21 23:59 JST (exact)\\nship-by is over',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:発送予定日までの発送 100000001',
      'TRIGGER:-PT2H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ring two hours before; what becomes possible rings at that moment', () => {
    const triggers = (kind: KeptDeadline['kind']) =>
      lines(deadlinesAsIcs([deadline({ kind })], words, now)).filter((line) => line.startsWith('TRIGGER'));
    expect(triggers('withdrawal-lapses')).toEqual(['TRIGGER:-PT2H']);
    expect(triggers('rerequest-opens')).toEqual(['TRIGGER:PT0S']);
    const opens = { kind: 'rerequest-opens', certainty: 'edge', opens: '2026-11-20T15:00:00.000Z' } as const;
    expect(deadlinesAsIcs([deadline(opens)], words, now)).toContain('JST (exact)');
    expect(deadlinesAsIcs([deadline({ certainty: 'edge' })], words, now)).toContain('JST (edge)');
  });

  it('end every line in CR and LF, and keep an end of line in a name from beginning one', () => {
    const names = { ...words, name: () => 'a\r\nEND:VCALENDAR' };
    const text = deadlinesAsIcs([deadline()], names, now);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines(text).filter((line) => line.startsWith('END:VCALENDAR'))).toHaveLength(1);
  });

  it('have the same id whenever they are exported, and another stamp', () => {
    const ids = (at: Date, name: string) =>
      lines(deadlinesAsIcs([deadline()], words, at)).filter((line) => line.startsWith(`${name}:`));
    const later = new Date('2026-11-21T03:00:00.000Z');
    expect(ids(later, 'UID')).toEqual(ids(now, 'UID'));
    expect(ids(later, 'DTSTAMP')).not.toEqual(ids(now, 'DTSTAMP'));
  });

  it('have no line of more than 75 bytes, and lose nothing by that', () => {
    const name = `${'キャンセル拒否後の当日発送'.repeat(8)}; a, b\\c`;
    const text = deadlinesAsIcs([deadline()], { ...words, name: () => name }, now);
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines(text)).toContain(
      `SUMMARY:${'キャンセル拒否後の当日発送'.repeat(8)}\\; a\\, b\\\\c 100000001`,
    );
  });
});
