import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sections } from '../../entrypoints/options/rulebook/sections';
import { rules } from '../../rules';
import en from '../../rules/texts/en';
import ja from '../../rules/texts/ja';
import ko from '../../rules/texts/ko';
import zh from '../../rules/texts/zh';
import { ruleIds } from '../../rules/vocabulary';
import { book } from './book';

const room = join(import.meta.dirname, '../../rules');
const files = readdirSync(join(room, 'catalogue'))
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));
const source = (id: string) => readFileSync(join(room, 'catalogue', `${id}.ts`), 'utf8');

const languages = { ja, ko, zh, en };

describe('the catalogue keeps its conventions', () => {
  it.each(files)('%s', (file) => {
    expect(ruleIds, `Enter '${file}' in ruleIds of rules/ids.ts, where a seller meets it.`).toContain(file);
    expect(
      source(file),
      `A rule's file is named for its id: give rules/catalogue/${file}.ts the id '${file}'.`,
    ).toContain(`id: '${file}'`);
    const rule = rules.find(({ id }) => id === file);
    expect(rule, `Import rules/catalogue/${file}.ts in rules/catalogue/index.ts.`).toBeDefined();
    expect(rule?.source.length, `Name the guide and the place that '${file}' comes from.`).toBeGreaterThan(0);
    expect(rule?.actions.length, `Name the actions that '${file}' judges.`).toBeGreaterThan(0);
    const messages = [...source(file).matchAll(/\b(?:block|warn|info)\(\s*'([a-z-]+)'/g)].map(([, id]) => id);
    expect(messages.length, `'${file}' never speaks.`).toBeGreaterThan(0);
    for (const [language, texts] of Object.entries(languages))
      for (const id of [...messages.map((message) => `${file}.${message}`), `rule.${file}`, `asks.${file}`])
        expect(
          Object.keys(texts),
          `Write the text '${id}' in rules/texts/${language}.ts, and its blanks in rules/texts/blanks.ts. 'rule.' is a rule's name, 'asks.' what it asks in a line.`,
        ).toContain(id);
    expect(
      sections.flatMap((section) => section.rules as readonly string[]),
      `Put '${file}' into its chapter in entrypoints/options/rulebook/sections.ts: it would stand under “Others”.`,
    ).toContain(file);
  });

  it('lists each rule once, in the order of ruleIds', () => {
    expect(
      rules.map(({ id }) => id),
      'rules/catalogue/index.ts lists the rules in the order of rules/ids.ts',
    ).toEqual([...ruleIds]);
    expect([...files].sort(), 'ruleIds and the files of rules/catalogue are not the same').toEqual(
      [...ruleIds].sort(),
    );
  });

  it('has no text that no rule says', () => {
    for (const id of Object.keys(ja)) {
      const [owner, message] = id.split('.');
      if (!owner || !files.includes(owner)) continue;
      expect(source(owner), `Nobody says '${id}': take it out of rules/texts.`).toContain(`'${message}'`);
    }
  });

  // Changes without a text do not compile (rules/rule.ts).
  it('waits for nothing that has no text', () => {
    const said = files.flatMap((file) => [...source(file).matchAll(/kind: 'wait',\s*message: '([a-z-]+)'/g)]);
    expect(said.length).toBeGreaterThan(0);
    for (const [, message] of said) expect(Object.keys(ja)).toContain(`wait.${message}`);
  });

  it('finds the printed book up to date', () => {
    const path = join(room, 'README.md');
    const printed = book(rules);
    if (process.env.BOOK === 'print') writeFileSync(path, printed);
    expect(readFileSync(path, 'utf8'), 'Print the book: BOOK=print npx vitest run --project rules').toBe(
      printed,
    );
  });
});

describe('the texts', () => {
  const blanks = { status: '«s»', reason: '«r»', day: '«d»', words: '«w»', blank: '«b»', number: '«n»' };
  const numbers = {
    missing: 11,
    length: 22,
    least: 33,
    days: 44,
    over: 55,
    most: 66,
    units: 77,
    orders: 88,
    from: 99,
    yen: 108,
  };

  it.each(Object.entries(languages))('in %s ask for the same blanks as the Japanese', (_language, texts) => {
    const used = (text: string | ((data: never) => string)): string[] => {
      if (typeof text === 'string') return [];
      const said = text({ ...blanks, ...numbers } as never);
      return [...Object.entries(blanks), ...Object.entries(numbers)].flatMap(([name, value]) =>
        said.includes(String(value)) ? [name] : [],
      );
    };
    for (const [id, text] of Object.entries(texts)) {
      const japanese = Object.entries(ja).find(([other]) => other === id)?.[1] ?? '';
      expect(used(text), `the blanks of '${id}'`).toEqual(used(japanese));
      expect(typeof text === 'string' ? text.trim() : 'a', id).not.toBe('');
    }
  });

  it('are written in their own script', () => {
    // Words that stay Japanese in every language: what a seller writes, and the message category.
    const foreign = (text: unknown) =>
      String(text)
        .replace(/お客様|キャンセル\/払い戻し/g, '')
        .match(/[\u3041-\u3096\uac00-\ud7a3]/)?.[0];
    for (const texts of [en, zh])
      for (const [id, text] of Object.entries(texts)) expect(foreign(text), id).toBeUndefined();
  });
});
