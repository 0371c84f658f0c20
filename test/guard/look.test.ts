import { afterEach, expect, it, vi } from 'vitest';
import { openPage } from './console-page';
import { goAway } from './go-away';

afterEach(goAway);

it('reads a page anew at each look, but for letters that have come into a text', () => {
  const page = openPage(() => 'ok');
  const read = vi.fn(() => ({ ...page.reading }));
  page.parts.read = read;
  const guard = page.start();
  const first = guard.reading();
  expect(guard.reading('letters')).toBe(first);
  expect(read).toHaveBeenCalledTimes(1);
  expect(guard.reading()).not.toBe(first);
  page.press();
  expect(read).toHaveBeenCalledTimes(3);
});

it('does not read what is no screen at each letter that is typed there', () => {
  const page = openPage(() => 'ok');
  const read = vi.fn(() => null);
  page.parts.read = read;
  const guard = page.start();
  expect(guard.reading()).toBeNull();
  expect(guard.reading('letters')).toBeNull();
  expect(read).toHaveBeenCalledTimes(1);
});

it('reads nothing where the guard is off', () => {
  const page = openPage(() => 'ok');
  const guard = page.start();
  expect(guard.reading()).not.toBeNull();
  for (const _ of [1, 2, 3]) page.parts.fuse.blow('fault');
  expect(guard.reading('letters')).toBeNull();
});
