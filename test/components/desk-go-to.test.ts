import '../background/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { goToOrder } from '../../entrypoints/desk/use-due';
import type { TabState } from '../../entrypoints/shared/tab-look';
import type { Deadline } from '../../rules/verdict';
import { type DeadlineKind, deadlineKinds } from '../../rules/vocabulary';

const due = (kind: DeadlineKind): Deadline => ({
  kind,
  order: '762060001',
  due: new Date('2026-11-21T14:59:59.999Z'),
  certainty: 'exact',
  source: [],
});
const here: TabState = {
  at: 'screen',
  tab: 1,
  look: { screen: 'home', language: 'ja', off: null, missing: [], situation: null },
};
/** What each tab answers; one that is not named is no tab of the console. */
let shows: Record<number, boolean | 'never'>;
const opened: (string | undefined)[] = [];
const focused: unknown[] = [];

beforeEach(() => {
  opened.length = 0;
  focused.length = 0;
  shows = {};
  vi.spyOn(fake.tabs, 'query').mockImplementation(async () =>
    [1, 2, 3].map((id) => ({ id, windowId: id * 10 }) as Awaited<ReturnType<typeof fake.tabs.query>>[number]),
  );
  vi.spyOn(fake.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(url);
    return {} as Awaited<ReturnType<typeof fake.tabs.create>>;
  });
  Object.assign(fake.tabs, {
    sendMessage: async (tab: number) => {
      const shown = shows[tab];
      if (shown === 'never') return new Promise(() => {});
      if (shown === undefined) throw new Error('Receiving end does not exist.');
      return { shown };
    },
    update: async (tab: number) => void focused.push(tab),
  });
  Object.assign(fake.windows, { update: async (id: number) => void focused.push(`window ${id}`) });
});
afterEach(() => vi.restoreAllMocks());

it('a deadline leads to its row in the tab where the seller is', async () => {
  shows = { 1: true, 2: true };
  await goToOrder(here, due('ship-by'));
  expect([opened, focused]).toEqual([[], []]);
});

it('a deadline whose row stands in another tab leads to that tab', async () => {
  shows = { 1: false, 3: true };
  await goToOrder(here, due('ship-by'));
  expect(opened).toEqual([]);
  expect(focused).toEqual(expect.arrayContaining([3, 'window 30']));
});

it('a tab that does not answer keeps nobody waiting', async () => {
  shows = { 1: 'never', 2: 'never', 3: true };
  await goToOrder(here, due('ship-by'));
  expect(focused).toContain(3);
});

it.each(
  deadlineKinds.map(
    (kind) => [kind, /ship|dispatch/.test(kind) ? 'DeliveryManagement' : 'ClaimManagement'] as const,
  ),
)('%s of an order that no tab shows leads to %s', async (kind, page) => {
  await goToOrder(here, due(kind));
  expect(opened).toEqual([expect.stringContaining(page)]);
});
