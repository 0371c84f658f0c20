import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeStillHand } from '../../entrypoints/console.content/drawing/still-hand';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const press = (type: string) => window.dispatchEvent(new Event(type));

test('what waited for the mouse is drawn when it comes up, and only what waited', () => {
  const soon = vi.fn();
  const hand = makeStillHand(window, soon);
  expect(hand.isDown()).toBe(false);
  press('pointerdown');
  press('pointerup');
  expect(soon).not.toHaveBeenCalled();
  press('pointerdown');
  expect(hand.isDown()).toBe(true);
  expect(soon).not.toHaveBeenCalled();
  press('pointerup');
  expect(hand.isDown()).toBe(false);
  expect(soon).toHaveBeenCalledTimes(1);
});

test('one that listens again hears each press once', () => {
  const soon = vi.fn();
  const hand = makeStillHand(window, soon);
  hand.listen();
  press('pointerdown');
  expect(hand.isDown()).toBe(true);
  press('pointerup');
  expect(soon).toHaveBeenCalledTimes(1);
});

test('a finger that scrolls is no press', () => {
  const hand = makeStillHand(window, () => {});
  press('pointerdown');
  press('pointercancel');
  expect(hand.isDown()).toBe(false);
});

test('a mouse that nobody hears come up is waited for a second long, counted from its last press', () => {
  const soon = vi.fn();
  const hand = makeStillHand(window, soon);
  press('pointerdown');
  vi.advanceTimersByTime(600);
  press('pointerdown');
  expect(hand.isDown()).toBe(true);
  vi.advanceTimersByTime(999);
  expect(hand.isDown()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(hand.isDown()).toBe(false);
  expect(soon).toHaveBeenCalledTimes(1);
});
