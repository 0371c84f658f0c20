import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeKept } from '../../entrypoints/console.content/countdowns/kept';

/** jsdom lays nothing out: what lies at a height of the window is said here. */
const lie = new Map<number, Element>();
beforeEach(() => {
  lie.clear();
  Object.assign(document, {
    elementsFromPoint: (_: number, top: number) => [lie.get(Math.round(top)) ?? document.body],
  });
});
afterEach(() => void Reflect.deleteProperty(document, 'elementsFromPoint'));

const lane = { left: 0, top: 0, width: 20, height: 100 };
const open = () => {
  const find = vi.fn(() => 'found');
  const kept = makeKept<string>(document);
  return { find, ask: (key = 'here', places = [lane]) => kept(key, places, find) };
};

it('what was found is not looked for again while nothing has moved', () => {
  const { find, ask } = open();
  expect([ask(), ask(), ask()]).toEqual(['found', 'found', 'found']);
  expect(find).toHaveBeenCalledTimes(1);
});

it('is looked for again where the list has moved', () => {
  const { find, ask } = open();
  ask('here');
  ask('there');
  expect(find).toHaveBeenCalledTimes(2);
});

it.each([2, 50, 98])(
  'is looked for again where something has come to lie at %d of the place’s 100',
  (top) => {
    const { find, ask } = open();
    ask();
    lie.set(top, document.createElement('p'));
    ask();
    expect(find).toHaveBeenCalledTimes(2);
    ask();
    expect(find).toHaveBeenCalledTimes(2);
  },
);

it('is looked for again where what lay there has gone', () => {
  const { find, ask } = open();
  lie.set(50, document.createElement('p'));
  ask();
  lie.clear();
  ask();
  expect(find).toHaveBeenCalledTimes(2);
});
