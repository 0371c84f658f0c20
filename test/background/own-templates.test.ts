import './browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changed,
  copyKey,
  keepTemplates,
  migrateTemplates,
} from '../../entrypoints/background/template-keeper';
import { readTemplatesFile, writeTemplatesFile } from '../../entrypoints/shared/own-file';
import { migrated, type Steps } from '../../entrypoints/shared/own-migrations';
import { emptyTemplate, type OwnTemplate } from '../../entrypoints/shared/own-template';
import { loadTemplates, readTemplates } from '../../entrypoints/shared/own-templates';

const own = (id: string, more: Partial<OwnTemplate> = {}): OwnTemplate => ({
  ...emptyTemplate(),
  id: `own-${id}`,
  name: id,
  title: '件名',
  body: `本文 ${id} {{orderNumber}}`,
  ...more,
});
const stored = async () => (await fakeBrowser.storage.local.get('templates')).templates;
const keep = (templates: unknown) => fakeBrowser.storage.local.set({ templates });

beforeEach(() => fakeBrowser.reset());

describe('a change of the shop’s templates', () => {
  const [a, b, c] = [own('a'), own('b'), own('c')];
  it.each<[string, Parameters<typeof changed>[1], OwnTemplate[]]>([
    ['puts a new one last', { do: 'put', template: own('d') }, [a, b, c, own('d')]],
    ['puts one back where it was', { do: 'put', template: own('d'), at: 1 }, [a, own('d'), b, c]],
    [
      'puts a known one in its own place',
      { do: 'put', template: own('b', { name: 'new' }) },
      [a, own('b', { name: 'new' }), c],
    ],
    ['removes one', { do: 'remove', id: 'own-b' }, [a, c]],
    ['lets two change places', { do: 'swap', id: 'own-a', with: 'own-c' }, [c, b, a]],
    ['does nothing with a place that there is not', { do: 'swap', id: 'own-a', with: 'own-x' }, [a, b, c]],
    [
      'does not double what is there already',
      { do: 'bring', templates: [own('b'), own('d')] },
      [a, b, c, own('d')],
    ],
  ])('%s', (_, change, expected) => {
    expect(changed([a, b, c], change)).toEqual(expected);
  });

  it('keeps both where one id has two texts', () => {
    const other = own('b', { body: 'another' });
    const [first, second, ...rest] = changed([b], { do: 'bring', templates: [other] }) as OwnTemplate[];
    expect(rest).toEqual([]);
    expect(first).toEqual(b);
    expect(second).toEqual({ ...other, id: second?.id, name: 'b (2)' });
    expect(second?.id).not.toBe(b.id);
  });

  it.each(['rubbish', 7, { v: 1 }])('keeps aside what is no list at all: %j', async (rubbish) => {
    await keep(rubbish);
    await keepTemplates({ do: 'put', template: own('a') });
    expect(await stored()).toEqual([own('a')]);
    expect((await fakeBrowser.storage.local.get('broken.templates'))['broken.templates']).toEqual(rubbish);
  });

  it('drops nothing that it cannot read', async () => {
    await keep([{ v: 99, id: 'own-x', from: 'a newer version' }, a]);
    await keepTemplates({ do: 'remove', id: 'own-a' });
    expect(await stored()).toEqual([{ v: 99, id: 'own-x', from: 'a newer version' }]);
  });
});

describe('what is stored', () => {
  it.each([undefined, null, {}, 'text', 7, [null], [{}], [{ v: 1 }], [[]]])(
    'answers whatever stands there: %j',
    (value) => {
      expect(readTemplates(value).templates).toEqual([]);
    },
  );

  it('has the readable ones and names the others', () => {
    const { templates, problems } = readTemplates([own('a'), { ...own('b'), use: 'poem' }]);
    expect(templates.map(({ name }) => name)).toEqual(['a']);
    expect(problems).toMatchObject([{ at: 'templates.1', path: 'use' }]);
  });
});

describe('an update', () => {
  const steps: Steps = {
    2: ({ name, ...rest }) => ({ ...rest, called: name }),
    3: (old) => ({ ...old, stars: 0 }),
  };

  it.each([
    ['one step', { v: 1, name: 'a' }, 2, { v: 2, called: 'a' }],
    ['every step in turn', { v: 1, name: 'a' }, 3, { v: 3, called: 'a', stars: 0 }],
    ['no step that was done', { v: 3, called: 'a' }, 3, { v: 3, called: 'a' }],
    ['nothing newer than itself', { v: 9, called: 'a' }, 3, { v: 9, called: 'a' }],
    ['nothing without a way', { v: 1, name: 'a' }, 4, { v: 1, name: 'a' }],
  ])('takes %s', (_, old, to, expected) => {
    expect(migrated(old, steps, to)).toEqual(expected);
  });

  it('keeps a copy of what was, before anything is written over it', async () => {
    await keep([own('a'), 'broken']);
    expect(await migrateTemplates(2, steps)).toBe(true);
    expect((await fakeBrowser.storage.local.get(copyKey(2)))[copyKey(2)]).toEqual([own('a'), 'broken']);
    expect(await stored()).toMatchObject([{ v: 2, called: 'a' }, 'broken']);
  });

  it('writes nothing where nothing is old', async () => {
    await keep([own('a')]);
    expect(await migrateTemplates(1, steps)).toBe(false);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['templates']);
  });
});

describe('a file of templates', () => {
  it('comes back as it went', () => {
    const all = [
      own('a', { gloss: { ko: { body: '뜻' } } }),
      own('b', { group: '発送', use: 'memo', title: '' }),
    ];
    expect(readTemplatesFile(writeTemplatesFile(all))).toEqual({ ok: true, value: all });
  });

  it.each<[string, (text: string) => string, number, string]>([
    ['a text that is not closed', (text) => text.replace('"own-b",', '"own-b,'), 17, ''],
    [
      'a use that there is not',
      (text) => text.replace('"use": "memo"', '"use": "poem"'),
      20,
      'templates.1.use',
    ],
    [
      'a blank that there is not',
      (text) => text.replace('本文 b {{orderNumber}}', '{{buyerName}}'),
      22,
      'templates.1.body',
    ],
    [
      'a field too many',
      (text) => text.replace('"id": "own-b"', '"id": "own-b", "run": "x"'),
      17,
      'templates.1.run',
    ],
    [
      'another kind of file',
      (text) => text.replace('claim-guard-templates', 'claim-guard-backup'),
      2,
      'kind',
    ],
  ])('names line and field of %s', (_, spoil, line, field) => {
    const text = writeTemplatesFile([own('a'), own('b', { use: 'memo' })]);
    expect(readTemplatesFile(spoil(text))).toMatchObject({ ok: false, line, field });
  });

  it('of 5 MB and ten thousand templates is read within two seconds', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => own(String(at), { body: '本文'.repeat(60) }));
    const text = writeTemplatesFile(many);
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(4_500_000);
    const start = performance.now();
    const file = readTemplatesFile(text);
    expect(file.ok && file.value.length).toBe(10_000);
    expect(performance.now() - start).toBeLessThan(2000);
    await keepTemplates({ do: 'bring', templates: file.ok ? file.value : [] });
    expect((await loadTemplates()).templates).toHaveLength(10_000);
  });

  it.each(['$&', '\u202eabc', 'a\u200bb', '{{ {{orderNumber}} }}'])('keeps %j letter for letter', (body) => {
    const file = readTemplatesFile(writeTemplatesFile([own('a', { body })]));
    expect(file).toMatchObject({ ok: true, value: [{ body }] });
  });
});
