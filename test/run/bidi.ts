import type { BrowserType } from '@playwright/test';

type Message = {
  id?: number;
  type?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: string;
  message?: string;
};
type Transport = { send: (message: Message) => void; onmessage?: (message: Message) => void };
type Launcher = { connectToTransport: (transport: Transport, options: unknown) => Promise<unknown> };
type Answer = { resolve: (result: unknown) => void; reject: (reason: Error) => void };

const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const isLauncher = (value: unknown): value is Launcher =>
  typeof within(value, 'connectToTransport') === 'function';

/** Far above the numbers that Playwright gives to its own messages. */
const firstNumber = 1_000_000_000;

/**
 * Playwright speaks WebDriver BiDi with an installed Firefox, but has no word for extensions, and some words that an
 * older Firefox lacks. This stands between the two, at the next launch: it sends words of ours, and answers for
 * Firefox where that knows nothing of a wish about looks (colour scheme, screen size).
 */
export const speakBidi = (type: BrowserType) => {
  const toImpl = within(within(type, '_connection'), 'toImpl');
  const launcher = typeof toImpl === 'function' ? within(toImpl(type), '_bidiFirefox') : undefined;
  if (!isLauncher(launcher))
    throw new Error('This Playwright launches Firefox in another way: test/run/bidi.ts has to learn it.');

  const answers = new Map<number, Answer>();
  const looks = new Set<number>();
  let number = firstNumber;
  let send: Transport['send'] = () => {
    throw new Error('Firefox is not there yet.');
  };

  const connect = launcher.connectToTransport;
  launcher.connectToTransport = (transport, options) => {
    launcher.connectToTransport = connect;
    send = transport.send.bind(transport);
    transport.send = (message) => {
      if (message.id && message.method?.startsWith('emulation.')) looks.add(message.id);
      send(message);
    };
    const connecting = connect.call(launcher, transport, options);
    const pass = transport.onmessage;
    transport.onmessage = (message) => {
      const id = message.id ?? 0;
      const answer = answers.get(id);
      answers.delete(id);
      const isUnknownLook = looks.delete(id) && message.error === 'unknown command';
      if (!answer) pass?.(isUnknownLook ? { id, type: 'success', result: {} } : message);
      else if (message.type === 'success') answer.resolve(message.result);
      else answer.reject(new Error(message.message));
    };
    return connecting;
  };

  return (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++number;
      answers.set(id, { resolve, reject });
      send({ id, method, params });
    });
};
