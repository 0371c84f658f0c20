import '../background/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAnswerDue, noteOut } from '../../entrypoints/console.content/last-out';
import { ANSWER_MS } from '../../entrypoints/shared/answer-time';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('no page is the answer to anything where nothing has gone out', async () => {
  expect(await isAnswerDue()).toBe(false);
});

it('a page may be the answer for as long as an answer takes', async () => {
  const out = Date.parse('2026-11-27T23:59:30+09:00');
  vi.setSystemTime(out);
  await noteOut();
  expect(await isAnswerDue()).toBe(true);
  vi.setSystemTime(out + ANSWER_MS);
  expect(await isAnswerDue()).toBe(true);
  vi.setSystemTime(out + ANSWER_MS + 1);
  expect(await isAnswerDue()).toBe(false);
});

it('a clock that was put back in between hides no answer', async () => {
  vi.setSystemTime('2026-11-27T12:00:00+09:00');
  await noteOut();
  vi.setSystemTime('2026-11-27T11:00:00+09:00');
  expect(await isAnswerDue()).toBe(true);
});

it.each(['', 'rubbish', [], {}, null])('%j in its place is as nothing', async (lastOut) => {
  await fakeBrowser.storage.local.set({ lastOut });
  expect(await isAnswerDue()).toBe(false);
});
