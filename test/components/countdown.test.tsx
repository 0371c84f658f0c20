import { describe, expect, it } from 'vitest';
import ClockLine from '../../components/clock-line';
import Countdown from '../../components/countdown';
import DeadlineChip from '../../components/deadline-chip';
import DeadlineDetail from '../../components/deadline-detail';
import DeadlineList from '../../components/deadline-list';
import { timeLeft, timeLookOf } from '../../components/timing';
import type { Deadline } from '../../rules/verdict';
import type { Language } from '../../rules/vocabulary';
import { deadlines } from './picker-samples';
import { show } from './show';

/** Until midnight at the end of 20 November in Japan. */
const shipBy: Deadline = {
  kind: 'ship-by',
  order: '100200302',
  due: new Date('2026-11-20T15:00:00Z'),
  certainty: 'exact',
  source: [],
};
const reopens: Deadline = {
  ...shipBy,
  kind: 'rerequest-opens',
  opens: new Date('2026-11-19T15:00:00Z'),
  certainty: 'edge',
};

describe('how a deadline looks', () => {
  it.each([
    ['2026-11-18T15:00:00Z', 'far', { days: 1 }],
    ['2026-11-19T14:59:59Z', 'far', { days: 1 }],
    ['2026-11-19T15:00:00Z', 'today', { days: 0, hours: 24, minutes: 0 }],
    ['2026-11-19T15:00:01Z', 'today', { days: 0, hours: 24, minutes: 0 }],
    ['2026-11-20T13:59:59Z', 'today', { hours: 1, minutes: 1 }],
    ['2026-11-20T14:00:00Z', 'hour', { hours: 1, minutes: 0 }],
    ['2026-11-20T14:59:30Z', 'hour', { hours: 0, minutes: 1 }],
    ['2026-11-20T15:00:00Z', 'passed', { days: 0, hours: 0, minutes: 1 }],
    ['2026-11-22T16:00:00Z', 'passed', { days: 2, hours: 1 }],
  ] as const)('at %s: %s', (now, look, left) => {
    expect(timeLookOf(shipBy, new Date(now))).toBe(look);
    expect(timeLeft(shipBy, new Date(now))).toMatchObject(left);
  });

  it('does not depend on whether the last moment or the midnight after it is meant', () => {
    const lastMoment = { ...shipBy, due: new Date('2026-11-20T14:59:59.999Z') };
    const now = new Date('2026-11-18T03:00:00Z');
    expect(timeLeft(lastMoment, now).days).toBe(timeLeft(shipBy, now).days);
  });

  it.each<[Language, string, string]>([
    ['ja', '2026-11-17T03:00:00Z', 'あと3日'],
    ['ja', '2026-11-20T03:00:00Z', '今日まで · あと12時間'],
    ['ko', '2026-11-20T14:18:00Z', '42분 남음'],
    ['zh', '2026-11-20T17:05:00Z', '已过期2小时5分钟'],
    ['en', '2026-11-19T03:00:00Z', '1 day left'],
  ])('says in %s at %s: %s', (language, now, words) => {
    expect(show(<Countdown deadline={shipBy} now={new Date(now)} />, language).text()).toBe(words);
  });

  it.each([
    ['2026-11-18T03:00:00Z', 'possible in 2 days'],
    ['2026-11-19T15:00:00Z', 'may not be accepted yet today'],
    ['2026-11-20T15:00:00Z', 'possible now'],
  ])('says when something opens, at %s: %s', (now, words) => {
    expect(show(<Countdown deadline={reopens} now={new Date(now)} />).text()).toBe(words);
  });
});

describe('a countdown', () => {
  const now = new Date('2026-11-20T02:00:00Z');

  it('carries its marks and is never read aloud by itself', () => {
    const { get } = show(<Countdown deadline={shipBy} now={now} />);
    const timer = get('[role="timer"]');
    expect(timer.dataset).toMatchObject({
      kind: 'ship-by',
      order: '100200302',
      due: '2026-11-20T15:00:00.000Z',
    });
    expect(timer.getAttribute('aria-live')).toBe('off');
  });

  it('draws each look as another shape', () => {
    const shapes = ['2026-11-17', '2026-11-20', '2026-11-22'].map(
      (day) =>
        show(<Countdown deadline={shipBy} now={new Date(`${day}T03:00:00Z`)} />).get('svg').dataset.sign,
    );
    shapes.push(
      show(<Countdown deadline={shipBy} now={new Date('2026-11-20T14:30:00Z')} />).get('svg').dataset.sign,
    );
    expect(new Set(shapes).size).toBe(4);
  });

  it('tells the day, how sure it is, what happens then, and where the console differs', () => {
    const { text } = show(<DeadlineDetail deadline={reopens} now={now} consoleDay="11/21" />);
    expect(text()).toMatch(/from Fri,? 20 Nov/);
    expect(text()).toContain('may not be accepted yet that day');
    expect(text()).toContain('QSM itself shows 11/21');
  });
});

describe('what is wrong with the clock', () => {
  it.each([
    [600_000, true, 'This PC’s clock is 10 min ahead of QSM’s. Deadlines go by QSM’s time.'],
    [-5_400_000, true, 'This PC’s clock is 1 h 30 min behind QSM’s. Deadlines go by QSM’s time.'],
    [-180_000, false, 'This PC’s clock is at least 3 min behind QSM’s. Deadlines go by QSM’s time.'],
    [86_400_000, true, 'This PC’s clock is 1 day ahead of QSM’s. Deadlines go by QSM’s time.'],
  ])('is said of %i ms', (ahead, isExact, said) => {
    expect(show(<ClockLine ahead={ahead} isExact={isExact} />).text('.clock-line')).toContain(said);
  });
});

describe('the list of deadlines', () => {
  const now = new Date('2026-11-20T02:00:00Z');
  const list = (onPick = (_: Deadline) => {}) => (
    <DeadlineList deadlines={deadlines} now={now} onPick={onPick} />
  );
  const orders = (all: (selector: string) => HTMLElement[]) =>
    all('li [data-order]').map(({ dataset }) => dataset.order?.slice(-1));
  const [soonest, today] = ['[aria-pressed]:first-child', '[aria-pressed]:last-child'];

  it('stands soonest first, or as the page does', () => {
    const { all, click } = show(list());
    expect(orders(all)).toEqual(['4', '3', '2', '5', '1']);
    click(soonest ?? '');
    expect(orders(all)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('shows only what is due today', () => {
    const { all, click } = show(list());
    click(today ?? '');
    expect(orders(all)).toEqual(['3', '2']);
  });

  it('hands over the one that was pressed', () => {
    const picked: Deadline[] = [];
    const { click } = show(list((deadline) => picked.push(deadline)));
    click('li:nth-child(2) button');
    expect(picked).toEqual([deadlines[2]]);
  });

  it('says that rows which the page has not drawn are missing, and only there', () => {
    const said = (isPartial: boolean) =>
      show(<DeadlineList deadlines={deadlines} now={now} isPartial={isPartial} onPick={() => {}} />).all(
        '.note',
      );
    expect(said(true)).toHaveLength(1);
    expect(said(false)).toHaveLength(0);
  });

  it('draws 5,000 a page at a time', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ ...shipBy, order: String(at) }));
    const { all } = show(<DeadlineList deadlines={many} now={now} onPick={() => {}} />);
    expect(all('li')).toHaveLength(50);
  });

  it('ticks off what has become possible, and crosses out only what is over', () => {
    const drawn = (deadline: Deadline) =>
      show(<DeadlineList deadlines={[deadline]} now={new Date('2027-01-01')} onPick={() => {}} />).get('svg')
        .dataset.sign;
    expect([drawn(reopens), drawn(shipBy)]).toEqual(['open', 'passed']);
  });

  it('counts as due today what runs out today, and not what becomes possible', () => {
    const now = new Date('2026-11-20T12:00:00Z');
    const chip = (deadlines: readonly Deadline[]) =>
      show(<DeadlineChip deadlines={deadlines} now={now} onPick={() => {}} />).text('button');
    expect(chip([shipBy, reopens])).toBe('2 deadlines (1 today)');
    expect(chip([reopens])).toBe('1 deadline');
  });

  it('is followed by its list for the keyboard, and has the focus again when that is shut', () => {
    const { click, get, all, press, focused } = show(
      <DeadlineChip deadlines={[shipBy]} now={new Date('2026-11-20T12:00:00Z')} onPick={() => {}} />,
    );
    click('.deadline-chip > button');
    expect(get('.deadline-chip > button').nextElementSibling?.className).toContain('deadline-list');
    get('.deadline-list li button').focus();
    press('.deadline-list li button', 'Escape');
    expect(all('.deadline-list')).toHaveLength(0);
    expect(focused()).toBe(get('.deadline-chip > button'));
  });

  it('says aloud, once, what has come closer, and nothing of what was so before', () => {
    const at = (time: string) => <DeadlineChip deadlines={[shipBy]} now={new Date(time)} onPick={() => {}} />;
    const { again, text, all } = show(at('2026-11-20T13:58:00Z'));
    // Though nobody has opened it.
    expect(all('.deadline-list')).toHaveLength(0);
    expect(text('[role="status"]')).toBe('');
    again(at('2026-11-20T13:59:00Z'));
    expect(text('[role="status"]')).toBe('');
    again(at('2026-11-20T14:00:00Z'));
    expect(text('[role="status"]')).toContain('Less than an hour left');
    again(at('2026-11-20T14:01:00Z'));
    expect(text('[role="status"]')).toContain('Less than an hour left');
    again(at('2026-11-20T15:00:00Z'));
    expect(text('[role="status"]')).toContain('Deadline passed');
  });
});
