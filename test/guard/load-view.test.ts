import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeViewLoader } from '../../entrypoints/console.content/drawing/load-view';
import type { View, ViewParts } from '../../entrypoints/console.content/view';
import { openPage } from './console-page';

const { reading } = openPage(() => 'ok');
const seen = { draw: vi.fn(), typed: vi.fn(), remedy: vi.fn() };
// Neither is looked into by what loads the one and hands it the other.
const view = seen as unknown as View;
const parts = { note: () => {} } as unknown as ViewParts;

const open = (read: () => Promise<unknown>) => {
  const changed = vi.fn();
  const made = vi.fn(() => view);
  const counted = vi.fn(read);
  return { changed, made, counted, loader: makeViewLoader({ parts: () => parts, changed, read: counted }) };
};
const file = (make: () => View) => ({ default: make });
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('what is drawn beside the guard', () => {
  it('is not read before it is wanted, and once however often it is', async () => {
    const { loader, counted, made, changed } = open(async () => file(made));
    await settled();
    expect(counted).not.toHaveBeenCalled();
    for (const _ of [1, 2, 3]) void loader.want();
    await settled();
    void loader.want();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([counted, made, changed].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
    expect(loader.here()).toBe(view);
    expect(loader.isLost()).toBe(false);
  });

  it('is told what the seller did before it had come, in order', async () => {
    let arrive = (_: unknown) => {};
    const { loader, made } = open(() => new Promise((resolve) => (arrive = resolve)));
    void loader.want();
    const [one, two] = [document.createElement('input'), document.createElement('input')];
    loader.do((drawn) => drawn.typed(one));
    loader.do((drawn) => drawn.typed(two));
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen.typed).not.toHaveBeenCalled();
    arrive(file(made));
    await settled();
    expect(seen.typed.mock.calls).toEqual([[one], [two]]);
    loader.do((drawn) => drawn.draw(reading));
    expect(seen.draw).toHaveBeenCalledExactlyOnceWith(reading);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'the file is not there',
      () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    ],
    [
      'the extension is gone',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['the file is another', async () => ({ default: 'text' })],
    [
      'it breaks while it begins',
      async () =>
        file(() => {
          throw new Error('broken');
        }),
    ],
  ])('is lost where %s, which is said once', async (_, read) => {
    const { loader, changed } = open(read);
    const found = loader.want();
    loader.do((drawn) => drawn.remedy({ kind: 'wait' } as never, {} as never));
    await settled();
    expect(await found).toBeNull();
    expect(loader.isLost()).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(changed).toHaveBeenCalledOnce();
    expect(seen.remedy).not.toHaveBeenCalled();
  });

  it('is called lost when it does not come for five seconds, and is taken when it comes after all', async () => {
    let arrive = (_: unknown) => {};
    const { loader, made } = open(() => new Promise((resolve) => (arrive = resolve)));
    void loader.want();
    await vi.advanceTimersByTimeAsync(4999);
    expect(loader.isLost()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(loader.isLost()).toBe(true);
    arrive(file(made));
    await settled();
    expect(loader.isLost()).toBe(false);
    expect(loader.here()).toBe(view);
  });
});
