import '../background/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { firstLook } from '../../entrypoints/desk/use-tab';

const look = { screen: 'claims', language: 'ja', off: null, missing: [], situation: null };

beforeEach(() => {
  fake.reset();
  vi.useFakeTimers();
  Object.assign(fake.tabs, { query: async () => [{ id: 7 }] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const answering = (answer: () => Promise<unknown>) => Object.assign(fake.tabs, { sendMessage: answer });

it('a page of ours is drawn with what stands in the tab', async () => {
  answering(async () => look);
  expect(await firstLook(new Promise(() => {}))).toEqual({ at: 'screen', tab: 7, look });
});

it('a tab that does not answer at once is not waited for, once all else is there', async () => {
  answering(() => new Promise(() => {}));
  const told = vi.fn();
  let read = () => {};
  const others = new Promise<void>((resolve) => {
    read = resolve;
  });
  void firstLook(others).then(told);
  await vi.advanceTimersByTimeAsync(1000);
  read();
  await vi.advanceTimersByTimeAsync(119);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toHaveBeenCalledWith(undefined);
});
