import './browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { guardStyle } from '../../components/design/guard-style';
import { en } from '../../components/words/en';
import { ja } from '../../components/words/ja';
import { ko } from '../../components/words/ko';
import { zh } from '../../components/words/zh';
import layWords, { bookText } from '../../entrypoints/background/lay-words';
import packBook, { pack } from '../../entrypoints/background/pack-words';
import { unpack } from '../../entrypoints/console.content/drawing/unpack';
import { makeWordBook } from '../../entrypoints/console.content/drawing/word-book';
import { loadSay } from '../../entrypoints/shared/say';
import { actions, deadlineKinds, ruleIds } from '../../rules/ids';
import { say as sayDirectly } from '../../rules/texts';
import jaTexts from '../../rules/texts/ja';
import { places } from '../../rules/texts/places';
import { type Language, languages } from '../../rules/vocabulary';

beforeEach(() => fake.reset());
afterEach(() => vi.restoreAllMocks());

const none = () => '';
const words = { ja, ko, zh, en };
const numbers = [0, 1, 2, 21, 1000];

/** Every leaf of two trees of words, side by side. */
const leaves = (a: object, b: object, path = ''): [string, unknown, unknown][] =>
  Object.entries(a).flatMap(([name, left]): [string, unknown, unknown][] => {
    const right: unknown = Reflect.get(b, name);
    const at = `${path}.${name}`;
    return typeof left === 'object' && left && typeof right === 'object' && right
      ? leaves(left, right, at)
      : [[at, left, right]];
  });
const call = (speak: unknown, blanks: readonly unknown[]) =>
  typeof speak === 'function' ? String(speak(...blanks)) : String(speak);

describe.each(languages)('the words laid for a page in %s', (language) => {
  const voice = unpack(JSON.parse(bookText(language)), language, none);

  it('say what the components’ own words say, whatever stands in their blanks', () => {
    const all = leaves(words[language], voice.words);
    expect(all.length).toBeGreaterThan(100);
    for (const [path, direct, packed] of all) {
      const places = typeof direct === 'function' ? direct.length : 0;
      for (const first of numbers)
        for (const second of numbers) {
          const blanks = [first, second].slice(0, places);
          expect([path, call(packed, blanks)]).toEqual([path, call(direct, blanks)]);
        }
      expect(call(packed, ['「〈$&〉」', '{0}'])).toBe(call(direct, ['「〈$&〉」', '{0}']));
    }
  });

  it('call a deadline, an action, a rule and a place in a guide as the extension’s own pages do', async () => {
    const say = await loadSay(language);
    const ids = [
      ...deadlineKinds.map((kind) => `deadline.${kind}`),
      ...actions.map((id) => `action.${id}`),
      ...ruleIds.map((id) => `rule.${id}`),
      ...places.map((place) => `place.${place}`),
    ];
    expect(ids.map((id) => voice.say(id))).toEqual(ids.map((id) => say(id)));
    expect(ids.map((id) => voice.say(id))).not.toContain('');
  });

  it('say what the rules’ texts say, with their words for what an id stands for', () => {
    const ids = Object.keys(jaTexts).filter((id) => !/^(?:asks|place)\./.test(id));
    expect(ids.length).toBeGreaterThan(80);
    for (const id of ids)
      for (const n of numbers)
        for (const m of numbers) {
          const data = {
            ...{ missing: n, length: m, least: 30, over: n, most: m, units: n, orders: n, from: m, yen: n },
            ...{ days: n, number: '762060001', blank: '注文番号', words: '入荷が遅れ', day: '2026-07-01' },
            ...{ status: 'cancel-requested', reason: 'shipping-delay', returnReason: 'option-change' },
          };
          expect([id, voice.say(id, data)]).toEqual([id, sayDirectly(language, id, data)]);
        }
  });
});

it('a text for one is kept beside the text for many, whichever of its blanks is one', () => {
  const text = (blank: (name: string) => string | number) => {
    const [a, b] = [blank('a'), blank('b')];
    return `${a} ${a === 1 ? 'day' : 'days'}, ${b} ${b === 1 ? 'text' : 'texts'}`;
  };
  expect(pack(text)).toEqual([
    '{a} days, {b} texts',
    { a: '1 day, {b} texts', b: '{a} days, 1 text', 'a,b': '1 day, 1 text' },
  ]);
});

it('a damaged book costs words and nothing else', () => {
  const whole = packBook('ja');
  const damaged = { texts: { 'action.ship-order': 5 }, words: { ...whole.words, time: 7, banner: null } };
  const { words: left, say } = unpack(JSON.parse(JSON.stringify(damaged)), 'ja', none);
  expect(left.back).toBe(ja.back);
  expect(String(left.time.left('3日'))).toBe('');
  expect(`${left.banner.offWhy.fault}`).toBe('');
  expect(say('action.ship-order')).toBe('');
});

describe('the background', () => {
  const laid = async () =>
    Object.keys(await fake.storage.local.get(null)).filter((key) => key.startsWith('words.'));

  it('lays the words of its version once, and anew when told to', async () => {
    await layWords();
    expect((await laid()).sort()).toEqual([...languages.map((l) => `words.${l}`), 'words.version'].sort());
    await fake.storage.local.set({ 'words.ja': 'broken' });
    await layWords();
    expect((await fake.storage.local.get('words.ja'))['words.ja']).toBe('broken');
    await layWords(true);
    expect((await fake.storage.local.get('words.ja'))['words.ja']).toMatchObject({ book: bookText('ja') });
  });
});

describe('the words a page holds', () => {
  const open = (language: Language) => {
    const changed = vi.fn();
    const book = makeWordBook(() => null, changed);
    return { changed, book, voice: () => book.voice(language), state: () => book.state(language) };
  };
  const answer = (value: unknown) => vi.spyOn(fake.runtime, 'sendMessage').mockResolvedValue(value);

  it('come from storage, without a word to the background', async () => {
    const asked = answer(undefined);
    await layWords();
    const { changed, voice, state } = open('ko');
    expect(state()).toBe(null);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(state()).toBe('here');
    expect(voice().words.back).toBe(ko.back);
    expect(voice().say('action.ship-order')).toBe('발송처리');
    expect(voice().look).toBe(guardStyle);
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing is laid', async () => {}],
    [
      'the words have lost their look',
      () => fake.storage.local.set({ 'words.zh': { version: '1.0.0', book: '{"texts":{},"words":{}}' } }),
    ],
    ['the words are broken', () => fake.storage.local.set({ 'words.zh': { version: '1.0.0', book: '{' } })],
    [
      'they are of another version',
      () => fake.storage.local.set({ 'words.zh': { version: '0', book: bookText('ja') } }),
    ],
  ])('are asked of the background where %s', async (_, before) => {
    await before();
    const asked = answer({ done: true, value: bookText('zh') });
    const { voice, state } = open('zh');
    state();
    await vi.waitFor(() => expect(state()).toBe('here'));
    expect(voice().words.back).toBe(zh.back);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('are a few last ones where neither has any, and an action can still be answered', async () => {
    answer(undefined);
    const { voice, state } = open('ja');
    state();
    await vi.waitFor(() => expect(state()).toBe('lost'));
    expect(voice().words.back).toBe(ja.back);
    expect(voice().words.stopped.block('x')).toBe(ja.stopped.block('x'));
    expect(voice().words.goOnAnyway).toBe(ja.goOn);
    expect(voice().look).toContain('.stop');
  });

  it('stay when the extension’s context goes', async () => {
    await layWords();
    const { voice, state } = open('en');
    state();
    await vi.waitFor(() => expect(state()).toBe('here'));
    vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(voice().words.back).toBe(en.back);
    expect(voice()).toBe(voice());
  });
});
