import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { makeNotices } from '../../entrypoints/console.content/notices/notices';
import type { Stock } from '../../entrypoints/shared/stock';
import { templates } from '../../rules/templates';
import { inquiries } from '../../rules/templates/inquiries';
import type { Attempt } from '../../rules/vocabulary';
import { sayIn } from '../components/samples';
import Voice from '../components/voice';
import { openPage } from './console-page';

beforeAll(() => {
  Element.prototype.checkVisibility = () => true;
  vi.stubEnv('TZ', 'America/New_York');
});
afterEach(() => vi.useRealTimers());
afterAll(() => vi.unstubAllEnvs());

/** The first day that the seller may ask the buyer for. */
const firstDay = (console: string, pc: string): string | undefined => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(pc) });
  const { reading } = openPage(() => 'ok');
  const attempt: Attempt = {
    ...reading.situation,
    action: 'send-message',
    form: reading.formOf('send-message'),
    orders: 1,
  };
  const stock: Stock = { templates, inquiries };
  const notices = makeNotices({
    document,
    view: window,
    spoken: (children) => (
      <Voice language="ja" say={sayIn('ja')}>
        {children}
      </Voice>
    ),
    read: () => reading,
    attemptOf: () => attempt,
    stock: { failed: () => false, now: () => stock, want: () => {} },
    dress: () => {},
    press: () => {},
    now: () => new Date(console),
    soon: () => {},
  });
  act(() => notices.write(attempt, 'withdraw-cancel-request'));
  const root = document.querySelector('qsm-guard')?.shadowRoot;
  return root?.querySelector<HTMLInputElement>('input[name=date]')?.min;
};

it.each([
  ['in the last minute of the day', '2026-11-26T14:59:59Z', '2026-11-26'],
  ['in the first minute of the day', '2026-11-26T15:00:00Z', '2026-11-27'],
])('asks for a day from Japan’s today on %s, by the console’s clock', (_, now, today) => {
  for (const days of [-1, 0, 1]) {
    const pc = new Date(Date.parse(now) + days * 86_400_000).toISOString();
    expect(firstDay(now, pc), pc).toBe(today);
  }
});
