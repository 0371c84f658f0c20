import './browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import underWay from '../../entrypoints/background/under-way';
import type { UnderWay } from '../../entrypoints/shared/under-way';

let now = new Date('2026-11-21T00:00:00.000Z');
const action = (id: string, some: Partial<UnderWay> = {}): UnderWay => ({
  id,
  at: now.toISOString(),
  action: 'refuse-cancel',
  order: '100000001',
  before: { claim: 'cancel-requested' },
  ...some,
});
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const start = () => underWay(() => now);

beforeEach(() => {
  fake.reset();
  now = new Date('2026-11-21T00:00:00.000Z');
});
afterEach(() => vi.restoreAllMocks());

describe('an action under way', () => {
  it.each([
    ['its own frame', { tab: 1, frame: 7 }, 'entry-001'],
    ['the page around it, which came up anew with all its frames', { tab: 1, frame: 0 }, 'entry-001'],
    ['another frame', { tab: 1, frame: 8 }, undefined],
    ['another tab', { tab: 2, frame: 7 }, undefined],
  ])('is told to the next page of %s', async (_, place, id) => {
    const actions = start();
    await actions.out(action('entry-001'), { tab: 1, frame: 7 });
    expect((await actions.left(place))?.id).toBe(id);
  });

  it('is told with what the next page needs and nothing else', async () => {
    const actions = start();
    await actions.out(action('entry-001'), { tab: 1, frame: 0 });
    expect(await actions.left({ tab: 1, frame: 0 })).toEqual(action('entry-001'));
  });

  it('gives way to the next one of its frame', async () => {
    const actions = start();
    await actions.out(action('entry-001'), { tab: 1, frame: 0 });
    await actions.out(action('entry-002'), { tab: 1, frame: 0 });
    await actions.answered('entry-002');
    expect(await actions.left({ tab: 1, frame: 0 })).toBeNull();
  });

  it('is over when it is answered', async () => {
    const actions = start();
    await actions.out(action('entry-001'), { tab: 1, frame: 0 });
    await actions.out(action('entry-002'), { tab: 2, frame: 0 });
    await actions.answered('entry-001');
    expect(await actions.left({ tab: 1, frame: 0 })).toBeNull();
    expect((await actions.left({ tab: 2, frame: 0 }))?.id).toBe('entry-002');
  });

  it('is forgotten with everything else', async () => {
    const actions = start();
    await actions.out(action('entry-001'), { tab: 1, frame: 0 });
    await actions.forget();
    expect(await actions.left({ tab: 1, frame: 0 })).toBeNull();
    expect(JSON.stringify(await fake.storage.session.get(null))).not.toContain('entry-001');
  });

  it.each([
    [60, 'entry-001'],
    [61, undefined],
    [-1, undefined],
  ])('is told within a minute: after %s seconds %s', async (seconds, id) => {
    const actions = start();
    await actions.out(action('entry-001'), { tab: 1, frame: 0 });
    later(seconds);
    expect((await actions.left({ tab: 1, frame: 0 }))?.id).toBe(id);
  });

  it('is found again by a worker that was stopped meanwhile', async () => {
    await start().out(action('entry-001'), { tab: 1, frame: 0 });
    expect((await start().left({ tab: 1, frame: 0 }))?.id).toBe('entry-001');
  });

  it('is there for a page that asks before it is kept', async () => {
    const actions = start();
    void actions.out(action('entry-001'), { tab: 1, frame: 0 });
    expect((await actions.left({ tab: 1, frame: 0 }))?.id).toBe('entry-001');
  });

  it('is kept in memory where there is no storage for a session', async () => {
    vi.spyOn(fake.storage.session, 'get').mockRejectedValue(new Error('gone'));
    vi.spyOn(fake.storage.session, 'set').mockRejectedValue(new Error('gone'));
    const actions = start();
    await actions.out(action('entry-001'), { tab: 1, frame: 0 });
    expect((await actions.left({ tab: 1, frame: 0 }))?.id).toBe('entry-001');
  });

  it('that is not readable any more is none', async () => {
    await fake.storage.session.set({ underWay: [{ id: 7 }] });
    expect(await start().left({ tab: 1, frame: 0 })).toBeNull();
  });
});
