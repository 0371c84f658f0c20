import type { BrowserType } from '@playwright/test';
import { downloads } from './bidi-downloads';
import { extensionPages } from './bidi-extension-pages';
import { joinPresses } from './bidi-presses';

export type Message = {
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

export const within = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const isLauncher = (value: unknown): value is Launcher =>
  typeof within(value, 'connectToTransport') === 'function';

/** Far above the numbers that Playwright gives to its own messages. */
const firstNumber = 1_000_000_000;

/** A message of ours to Firefox, and its answer. */
export type Ask = (method: string, params: unknown) => Promise<unknown>;

/**
 * Playwright speaks WebDriver BiDi with an installed Firefox, but has no word for extensions, and some words that an
 * older Firefox lacks. This stands between the two, at the next launch: it sends words of ours, answers for Firefox
 * where that knows nothing of a wish about looks (colour scheme, screen size), joins what the mouse does at once,
 * and tells Playwright of the extension's pages what Firefox keeps to itself.
 */
export const speakBidi = (type: BrowserType): Ask => {
  const toImpl = within(within(type, '_connection'), 'toImpl');
  const launcher = typeof toImpl === 'function' ? within(toImpl(type), '_bidiFirefox') : undefined;
  if (!isLauncher(launcher))
    throw new Error('This Playwright launches Firefox in another way: test/run/bidi.ts has to learn it.');

  const answers = new Map<number, Answer>();
  const looks = new Set<number>();
  const creating = new Set<number>();
  /** By the message that closes it. */
  const closing = new Map<number, string>();
  let number = firstNumber;
  let send: Transport['send'] = () => {
    throw new Error('Firefox is not there yet.');
  };
  let pass: Transport['onmessage'];

  const ask: Ask = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++number;
      answers.set(id, { resolve, reject });
      send({ id, method, params });
    });
  const pages = extensionPages(ask, (method, params) => pass?.({ type: 'event', method, params }));

  const connect = launcher.connectToTransport;
  launcher.connectToTransport = (transport, options) => {
    launcher.connectToTransport = connect;
    send = transport.send.bind(transport);
    const presses = joinPresses(send);
    transport.send = (message) => {
      if (message.id && message.method?.startsWith('emulation.')) looks.add(message.id);
      if (message.id && message.method === 'browsingContext.create') creating.add(message.id);
      if (message.id && message.method === 'browsingContext.close')
        closing.set(message.id, String(within(message.params, 'context')));
      presses.send(message);
    };
    const connecting = connect.call(launcher, transport, options);
    pass = transport.onmessage;
    transport.onmessage = (message) => {
      const id = message.id ?? 0;
      const answer = answers.get(id);
      answers.delete(id);
      const isUnknownLook = looks.delete(id) && message.error === 'unknown command';
      if (creating.delete(id)) return void pages.announce(message).then(() => pass?.(message));
      if (answer && message.type === 'success') return answer.resolve(message.result);
      if (answer) return answer.reject(new Error(message.message));
      const told = isUnknownLook ? { id, type: 'success', result: {} } : downloads(message);
      for (const each of presses.answers(told)) pass?.(each);
      pages.hear(message);
      const closed = closing.get(id);
      closing.delete(id);
      if (closed && message.type === 'success') pages.closed(closed);
    };
    return connecting;
  };
  return ask;
};
