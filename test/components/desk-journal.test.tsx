import { describe, expect, it } from 'vitest';
import JournalTable from '../../entrypoints/options/journal/journal-table';
import type { JournalEntry } from '../../entrypoints/shared/journal-entry';
import type { Language } from '../../rules/vocabulary';
import { show } from './show';

const row = (news: Partial<JournalEntry>, language: Language = 'en') => {
  const entry: JournalEntry = {
    id: 'entry-001',
    at: '2026-11-21T00:00:00.000Z',
    action: 'refuse-cancel',
    order: '762060001',
    orders: 1,
    level: 'ok',
    rules: [],
    unchecked: [],
    went: 'through',
    reason: null,
    result: 'done',
    screen: 'claims',
    ...news,
  };
  return show(<JournalTable entries={[entry]} />, language);
};

describe('an entry in the journal', () => {
  it.each<[string, Partial<JournalEntry>, string]>([
    ['clear where every rule could be checked', {}, 'ok'],
    ['unchecked where one could not', { unchecked: ['memo-is-written'] }, 'unchecked'],
    [
      'blocked all the same where another rule blocks',
      { level: 'block', unchecked: ['memo-is-written'] },
      'block',
    ],
    ['what an older version called it', { unchecked: null }, 'ok'],
  ])('reads %s', (_, news, look) => {
    expect(row(news).get('.badge').dataset.look).toBe(look);
  });

  it.each<[Language, string]>([
    ['ja', '確認できなかったルール'],
    ['ko', '확인하지 못한 규칙'],
    ['zh', '未能检查的规则'],
    ['en', 'Could not be checked'],
  ])('names the rules that could not be checked (%s)', (language, words) => {
    const { text, get } = row({ level: 'warn', unchecked: ['memo-is-written', 'message-fits'] }, language);
    expect(text('[data-unchecked] b')).toBe(words);
    expect(get('[data-unchecked]').dataset.unchecked).toBe('memo-is-written message-fits');
  });

  it.each<[JournalEntry['result'], string[]]>([
    ['done', ['Done']],
    ['failed', ['Failed']],
    ['unknown', ['Outcome unknown']],
    [null, []],
  ])('says what came of it (%s)', (result, words) => {
    expect(
      row({ result })
        .all('[data-result]')
        .map(({ textContent }) => textContent),
    ).toEqual(words);
  });

  it('says nothing of unchecked rules where there are none', () => {
    expect(row({}).all('[data-unchecked]')).toEqual([]);
    expect(row({ unchecked: null }).all('[data-unchecked]')).toEqual([]);
  });
});
