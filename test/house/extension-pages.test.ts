import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { extensionPages } from '../run/bidi-extension-pages';

const url = 'moz-extension://one/popup.html';
const context = 'tab';

/** A Firefox with one tab, which closes only when it is told to; and what Playwright hears of it. */
const stand = () => {
  const told: string[] = [];
  let isOpen = true;
  const ask = async (method: string) => {
    if (method === 'browsingContext.getTree' && !isOpen) throw new Error('no such frame');
    return {};
  };
  const pages = extensionPages(ask, (method) => told.push(method));
  const say = (method: string, params: object) => pages.hear({ method, params: { context, ...params } });
  say('browsingContext.contextCreated', { url: 'about:blank' });
  return {
    told,
    say,
    pages,
    come: () => say('browsingContext.navigationCommitted', { navigation: 'first', url }),
    begin: (realm = 'world') => say('script.realmCreated', { realm, origin: 'moz-extension://one' }),
    end: (realm = 'world') => pages.hear({ method: 'script.realmDestroyed', params: { realm } }),
    close: () => {
      isOpen = false;
    },
  };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const gone = 'browsingContext.contextDestroyed';

it.each(['come, begin', 'begin, come'])(
  'a page that closes itself is told of, whichever Firefox told first: %s',
  async (order) => {
    const { told, close, end, ...tab } = stand();
    for (const step of order.split(', ')) tab[step === 'come' ? 'come' : 'begin']();
    end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).not.toContain(gone);
    close();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.filter((method) => method === gone)).toHaveLength(1);
  },
);

it('a tab that is closed is told of however long it takes, and whatever was told of its page', async () => {
  const { told, close, pages } = stand();
  const closed = pages.closed(context);
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toEqual([]);
  close();
  await vi.advanceTimersByTimeAsync(1000);
  await closed;
  expect(told).toEqual([gone]);
});

it('a tab of which Firefox tells by itself is told of by nobody else', async () => {
  const { told, say, close, pages } = stand();
  say('browsingContext.contextDestroyed', {});
  close();
  await pages.closed(context);
  expect(told).toEqual([]);
});

it('a page that gives way to the next one is not gone, and not looked after any longer', async () => {
  const { told, come, begin, end } = stand();
  come();
  begin();
  end();
  await vi.advanceTimersByTimeAsync(200);
  begin('next');
  await vi.advanceTimersByTimeAsync(200);
  expect(vi.getTimerCount()).toBe(0);
  expect(told).not.toContain(gone);
});
