import '../background/browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { DeskContext } from '../../entrypoints/desk/desk';
import type { KeptDeadline } from '../../entrypoints/shared/deadlines';
import { settle } from '../../entrypoints/shared/settle';
import type { First } from '../../entrypoints/sidepanel/main';
import SidePanel from '../../entrypoints/sidepanel/side-panel';
import deadline from '../background/deadline';
import { show } from './show';

vi.mock('../../entrypoints/sidepanel/main', () => ({}));

const now = new Date('2026-11-20T03:00:00.000Z');
const overdue = deadline({ order: '1', due: '2026-11-19T14:59:59.999Z' });
const today = deadline({ order: '2', due: '2026-11-20T14:59:59.999Z' });
const later = deadline({ order: '3', due: '2026-11-22T14:59:59.999Z' });
const possible = deadline({ order: '4', kind: 'rerequest-opens', due: '2026-11-19T15:00:00.000Z' });

beforeEach(() => {
  fake.reset();
  vi.spyOn(fake.tabs, 'query').mockResolvedValue([]);
});

const panel = (deadlines: KeptDeadline[], news: Partial<First> = {}) => {
  const first: First = {
    deadlines: { deadlines, problems: [] },
    records: { orders: new Map(), problems: [] },
    health: {},
    tab: undefined,
    OrderHere: null,
    ...news,
  };
  const effective = settle({ policy: {}, 'shop-file': {}, seller: {} });
  return show(
    <DeskContext.Provider value={{ effective, now, clock: null, weakened: [] }}>
      <SidePanel first={first} />
    </DeskContext.Provider>,
  );
};

it('each deadline that no screen may ever settle can be ended by hand; what has become possible runs out for nobody', () => {
  const { all } = panel([overdue, today, later, possible]);
  const ended = all('button[aria-label^="Done: "]').map((button) =>
    button.getAttribute('aria-label')?.at(-1),
  );
  expect(ended).toEqual(['1', '2', '3']);
});

it('what was read of a screen is told to the one that keeps it: a panel that knows of what was cleared brings nothing back', async () => {
  const told: unknown[] = [];
  fake.runtime.onMessage.addListener(async (message: unknown) => {
    told.push(message);
    return { done: true, value: null };
  });
  const look = { screen: 'claims', language: 'ja' as const, off: null, missing: ['grid'], situation: null };
  panel([], {
    health: { delivery: { at: now.toISOString(), missing: [] } },
    tab: { at: 'screen', tab: 1, look },
  });
  await vi.waitFor(() =>
    expect(told).toContainEqual({
      to: 'background',
      kind: 'health.seen',
      payload: { screen: 'claims', missing: ['grid'] },
    }),
  );
  expect(await fake.storage.local.get('readingHealth')).toEqual({});
});
