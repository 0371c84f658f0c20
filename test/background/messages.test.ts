import './browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { send } from '../../entrypoints/shared/messages';

beforeEach(() => fake.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const say = () => vi.spyOn(fake.runtime, 'sendMessage');
const gone = new Error('Could not establish connection. Receiving end does not exist.');

describe('send', () => {
  it('gives the answer', async () => {
    say().mockResolvedValue({ done: true, value: null });
    expect(await send('journal.clear', null)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['sleeps', () => say().mockRejectedValueOnce(gone)],
    ['dies while answering', () => say().mockResolvedValueOnce(undefined)],
  ])('asks once more when the worker %s', async (_, first) => {
    const spy = first().mockResolvedValue({ done: true, value: null });
    expect(await send('journal.clear', null)).toEqual({ ok: true, value: null });
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('asks no third time', async () => {
    const spy = say().mockRejectedValue(gone);
    expect(await send('journal.clear', null)).toEqual({
      ok: false,
      why: 'unreachable',
      detail: gone.message,
    });
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('does not repeat what the background refused', async () => {
    const spy = say().mockResolvedValue({ done: false, detail: 'the disk is full' });
    expect(await send('journal.clear', null)).toEqual({
      ok: false,
      why: 'refused',
      detail: 'the disk is full',
    });
    expect(spy).toHaveBeenCalledTimes(1);
  });

  it('says that the context is gone by what the call throws', async () => {
    say().mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send('journal.clear', null)).toMatchObject({ ok: false, why: 'invalidated' });
  });

  it('says that the context is gone when the extension has no id any more', async () => {
    const { id } = fake.runtime;
    Object.assign(fake.runtime, { id: undefined });
    const spy = say();
    const sent = await send('journal.clear', null);
    Object.assign(fake.runtime, { id });
    expect(sent).toMatchObject({ ok: false, why: 'invalidated' });
    expect(spy).not.toHaveBeenCalled();
  });

  it('does not wait forever for a worker that never answers', async () => {
    vi.useFakeTimers();
    say().mockReturnValue(new Promise(() => {}));
    const sent = send('journal.clear', null);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await sent).toMatchObject({ ok: false, why: 'unreachable' });
  });
});
