import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeScroll } from '../../entrypoints/console.content/countdowns/scroll';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const open = () => {
  const [list, other] = ['list', 'other'].map((name) => {
    const box = document.body.appendChild(document.createElement('div'));
    box.id = name;
    return box;
  });
  const moved = vi.fn<(scrolled: EventTarget | null) => void>();
  const rested = vi.fn();
  const scrolling = makeScroll(document, window, { moved, rested });
  scrolling.listen();
  const scroll = (box: Element | undefined) => box?.dispatchEvent(new Event('scroll'));
  return { list, other, moved, rested, scrolling, scroll };
};

it('follows each scrolled list once a frame, however many steps it takes', () => {
  const { list, other, moved, scroll } = open();
  for (let step = 0; step < 10; step++) scroll(list);
  scroll(other);
  expect(moved).not.toHaveBeenCalled();
  vi.advanceTimersToNextFrame();
  expect(moved.mock.calls).toEqual([[list], [other]]);
  vi.advanceTimersToNextFrame();
  expect(moved).toHaveBeenCalledTimes(2);
  scroll(list);
  vi.advanceTimersToNextFrame();
  expect(moved).toHaveBeenCalledTimes(3);
});

it('rests once, when nothing has been scrolled for a moment, and runs no timer afterwards', () => {
  const { list, rested, scrolling, scroll } = open();
  for (let step = 0; step < 10; step++) {
    scroll(list);
    vi.advanceTimersByTime(60);
    expect(list && scrolling.isMoving(list)).toBe(true);
  }
  expect(rested).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(rested).toHaveBeenCalledTimes(1);
  expect(list && scrolling.isMoving(list)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

it('what was told to listen again hears each step once', () => {
  const { list, moved, scrolling, scroll } = open();
  scrolling.listen();
  scroll(list);
  vi.advanceTimersToNextFrame();
  expect(moved).toHaveBeenCalledTimes(1);
});
