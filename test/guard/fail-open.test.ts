import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFuse } from '../../entrypoints/console.content/guard/fail-open';
import { openPage } from './console-page';
import { goAway } from './go-away';

type Page = ReturnType<typeof openPage>;
const breaks = (): never => {
  throw new Error('injected');
};
const takesLong = () => {
  const end = performance.now() + 60;
  while (performance.now() < end);
};

/** Every layer between a press and its dialog, broken. */
const faults: Record<string, { inject: (page: Page) => void; why: 'fault' | 'slow' }> = {
  'reading the page': { why: 'fault', inject: ({ parts }) => Object.assign(parts, { read: breaks }) },
  'finding the control': { why: 'fault', inject: ({ parts }) => Object.assign(parts, { controlAt: breaks }) },
  'reading the form': { why: 'fault', inject: ({ reading }) => Object.assign(reading, { formOf: breaks }) },
  'looking up the record': {
    why: 'fault',
    inject: ({ parts }) => Object.assign(parts, { recordOf: breaks }),
  },
  judging: { why: 'fault', inject: ({ parts }) => Object.assign(parts, { judge: breaks }) },
  'drawing the stop': { why: 'fault', inject: ({ parts }) => Object.assign(parts.ask, { open: breaks }) },
  'a judge that takes more than 50 ms': {
    why: 'slow',
    inject: ({ parts }) => {
      const { judge } = parts;
      parts.judge = (attempt) => {
        takesLong();
        return judge(attempt);
      };
    },
  },
};

const onError = vi.fn();
beforeEach(() => {
  onError.mockClear();
  window.addEventListener('error', onError);
});
afterEach(() => {
  goAway();
  window.removeEventListener('error', onError);
});

describe('when something of ours breaks', () => {
  for (const [name, { inject, why }] of Object.entries(faults)) {
    it(`${name}: the action goes out, it is said, and the page hears no error`, () => {
      const page = openPage(() => 'block');
      inject(page);
      page.start();
      page.press();
      expect(page.went).toHaveBeenCalledTimes(1);
      expect(page.parts.fuse.why()).toBe(why);
      expect(page.blown).toHaveBeenCalled();
      expect(onError).not.toHaveBeenCalled();
    });

    it(`${name}: after the third time the screen is left alone and that is said`, () => {
      const page = openPage(() => 'block');
      inject(page);
      page.start();
      for (const _ of [1, 2, 3]) page.press();
      expect(page.parts.fuse.why()).toBe('often');
      expect(page.parts.fuse.isOff()).toBe(true);
      const read = vi.spyOn(page.parts, 'read');
      page.press();
      expect(page.went).toHaveBeenCalledTimes(4);
      expect(read).not.toHaveBeenCalled();
    });
  }

  it('a stop that draws nothing holds nothing', () => {
    const page = openPage(() => 'block');
    page.parts.ask.open = () => false;
    page.start();
    page.press();
    expect(page.went).toHaveBeenCalledTimes(1);
  });

  it('a banner that cannot be drawn either still lets the action go', () => {
    const page = openPage(() => 'block');
    page.blown.mockImplementation(breaks);
    page.parts.judge = breaks;
    page.start();
    page.press();
    expect(page.went).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
  });

  it('a journal that cannot be written lets nothing out', () => {
    const page = openPage(() => 'block');
    page.parts.write.journal = breaks;
    page.start();
    page.press();
    expect(page.went).not.toHaveBeenCalled();
    expect(page.asked).toHaveLength(1);
    expect(page.parts.fuse.why()).toBeNull();
  });

  it.each([
    ['block', 0],
    ['ok', 1],
  ] as const)(
    'nothing that can be written of a press judged %s: it is said, and %s go out',
    (level, times) => {
      const page = openPage(() => level);
      vi.spyOn(crypto, 'randomUUID').mockImplementation(breaks);
      page.start();
      page.press();
      vi.restoreAllMocks();
      expect(page.went).toHaveBeenCalledTimes(times);
      expect(page.unwritten).toHaveBeenCalled();
      expect(page.parts.fuse.why()).toBeNull();
      expect(onError).not.toHaveBeenCalled();
    },
  );

  it('the events of one press count as one fault', () => {
    const page = openPage(() => 'block');
    let now = 0;
    const fuse = makeFuse({ onBlown: () => {}, clock: () => now });
    Object.assign(page.parts, { read: breaks, fuse });
    page.start();
    const presses = [0, 399, 400, 799, 800];
    const off = presses.map((at) => {
      now = at;
      page.press();
      return fuse.isOff();
    });
    expect(off).toEqual([false, false, false, false, true]);
    expect(page.went).toHaveBeenCalledTimes(5);
  });

  it.each([
    ['one slow call, such as the first of a day, is', 1],
    ['slow calls, as on a machine with too much to do, are', 3],
  ])('%s asked again and still stops', (_, slow) => {
    const page = openPage(() => 'block');
    const { judge } = page.parts;
    let calls = 0;
    page.parts.judge = (attempt) => {
      if (calls++ < slow) takesLong();
      return judge(attempt);
    };
    page.start();
    page.press();
    expect(page.went).not.toHaveBeenCalled();
    expect(page.parts.fuse.why()).toBeNull();
  });
});
