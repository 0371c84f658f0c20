import '../background/browser';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser as fake } from 'wxt/testing/fake-browser';
import { DeskContext } from '../../entrypoints/desk/desk';
import Deadlines from '../../entrypoints/options/deadlines';
import { settle } from '../../entrypoints/shared/settle';
import { show } from './show';

beforeEach(() => fake.reset());
afterEach(() => vi.restoreAllMocks());

const none = { policy: {}, 'shop-file': {}, seller: {} };
const deadlines = (
  <DeskContext.Provider value={{ effective: settle(none), now: new Date(0), clock: null, weakened: [] }}>
    <Deadlines />
  </DeskContext.Provider>
);

it('what could not be written down is said, stays in the form, and can be saved once more', async () => {
  const { get, all, text } = show(deadlines);
  const full = vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
  const choose = (selector: string, change: (field: HTMLInputElement) => void) =>
    act(() => {
      const field = get<HTMLInputElement>(selector);
      change(field);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  choose('input[type="time"]', (field) => {
    field.value = '07:30';
  });
  await expect.poll(() => text('.save-note')).toContain('It could not be saved.');
  expect(get<HTMLInputElement>('input[type="time"]').value).toBe('07:30');
  // Another field of the same setting: the first is not forgotten.
  choose('.tick input', (field) => {
    field.checked = true;
  });
  await expect.poll(() => full.mock.calls.length).toBe(2);
  await expect.poll(() => get<HTMLInputElement>('.tick input').checked).toBe(true);
  expect(get<HTMLInputElement>('input[type="time"]').value).toBe('07:30');

  full.mockRestore();
  await expect.poll(() => all('.save-note button').length).toBe(1);
  act(() => get('.save-note button').click());
  await expect.poll(() => text('.save-note')).toBe('Saved.');
  expect(await fake.storage.local.get('settings.notifications')).toEqual({
    'settings.notifications': { on: true, morning: '07:30', minutesBefore: [120, 30] },
  });
});
