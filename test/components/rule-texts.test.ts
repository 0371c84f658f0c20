import { describe, expect, it } from 'vitest';
import { nameOf, whatOf } from '../../components/text-ids';
import packBook from '../../entrypoints/background/pack-words';
import { unpack } from '../../entrypoints/console.content/drawing/unpack';
import { actions, deadlineKinds, languages, ruleIds } from '../../rules/vocabulary';
import { tooShort } from './samples';

describe.each(languages)('the rules’ texts in %s', (language) => {
  const textsOf = (others: (id: string) => string) => unpack(packBook(language), language, others).say;
  const say = textsOf(() => '');

  it('name every action, rule and deadline', () => {
    for (const id of actions) expect(nameOf(say, 'action', id)).not.toBe(id);
    for (const id of ruleIds) expect(nameOf(say, 'rule', id)).not.toBe(id);
    for (const id of deadlineKinds) expect(nameOf(say, 'deadline', id)).not.toBe(id);
  });

  it('name facts by their dotted names', () => {
    expect(nameOf(say, 'fact', 'order.number')).not.toBe('order.number');
  });

  it('say what a rule found, under the name that it has within its rule', () => {
    const data = { missing: 8, length: 22, least: 30 };
    const said = whatOf(say, { ...tooShort, message: 'too-short', data });
    expect(said).toContain('8');
    expect(said).not.toContain('too-short');
  });

  it('are empty for what they do not know, and leave it to others', () => {
    expect(say('template.none')).toBe('');
    expect(textsOf(() => 'from elsewhere')('template.none')).toBe('from elsewhere');
  });
});
