import './browser';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { emptyTemplate } from '../../entrypoints/shared/own-template';
import { loadSharedTemplates, loadTemplates } from '../../entrypoints/shared/own-templates';
import { effectiveSettings } from '../../entrypoints/shared/settings';
import { sharedTemplates } from '../../entrypoints/shared/shop-templates';
import { dropShopFile, takeShopFile, writeShopFile } from '../../entrypoints/shared/take-shop-file';
import { uses } from '../../entrypoints/shared/template-use';

beforeEach(() => fake.reset());
const memo = { name: '共通メモ', use: 'memo', body: 'ご迷惑をおかけいたします。' };
const message = { name: '共通の連絡', use: 'message', title: '件名', body: '{{orderNumber}}' };

describe('a text that the shop gives to every seat', () => {
  it('comes from a policy first, then from the settings file, beside the seller’s own', async () => {
    await fake.storage.managed.set({ templates: [memo] });
    const file = writeShopFile({}, [{ ...emptyTemplate('refusal'), ...message, use: 'message' }]);
    expect(await takeShopFile(file)).toEqual({ done: true });
    const { shared, problems } = await loadSharedTemplates();
    expect(shared.map(({ template, from }) => [template.id, template.name, from])).toEqual([
      ['policy-1', '共通メモ', 'policy'],
      ['shop-file-1', '共通の連絡', 'shop-file'],
    ]);
    expect(problems).toEqual([]);
    expect((await loadTemplates()).templates).toEqual([]);
    expect((await effectiveSettings()).problems).toEqual([]);
    await dropShopFile();
    expect((await loadSharedTemplates()).shared).toHaveLength(1);
  });

  it.each([
    ['a use that there is not', { ...memo, use: 'poem' }, 'use'],
    ['a blank that there is not', { ...memo, body: '{{buyerName}}' }, 'body'],
    ['a message without a title', { ...message, title: '' }, 'title'],
    ['no text', { ...memo, body: '' }, 'body'],
  ])('is left out and named for %s, and the others stay', (_, broken, path) => {
    const { shared, problems } = sharedTemplates([memo, broken], 'policy');
    expect(shared).toHaveLength(1);
    expect(problems).toMatchObject([{ at: 'policy.templates.1', path }]);
  });

  it.each(['text', 7, {}])('takes no harm from %j in its place', (raw) => {
    expect(sharedTemplates(raw, 'policy').problems).toMatchObject([{ at: 'policy.templates' }]);
  });

  it('of a settings file with a mistake is refused by line and field, with all of the file', async () => {
    const text = JSON.stringify(
      {
        kind: 'qsm-claim-guard-shop',
        version: 1,
        settings: { goOn: false, templates: [{ ...memo, use: 'poem' }] },
      },
      null,
      1,
    );
    expect(await takeShopFile(text)).toMatchObject({
      done: false,
      line: text.split('\n').findIndex((each) => each.includes('poem')) + 1,
      field: 'settings.templates.0.use',
    });
    expect((await effectiveSettings()).from.goOn).toBe('default');
  });
});

it('the schema that administrators are given knows the same uses', () => {
  const schema: { properties: { templates: { items: { properties: { use: { enum: string[] } } } } } } =
    JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(schema.properties.templates.items.properties.use.enum).toEqual([...uses]);
});

it('a policy may leave the morning summary out, since Chrome’s policies have no null', async () => {
  await fake.storage.managed.set({ notifications: { on: true, minutesBefore: [30] } });
  const { settings, problems } = await effectiveSettings();
  expect(settings.notifications).toEqual({ on: true, morning: null, minutesBefore: [30] });
  expect(problems).toEqual([]);
});
