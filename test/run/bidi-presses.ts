import { type Message, within } from './bidi';

type Pressed = { id: number; context: unknown; pointer: object; actions: unknown[] };

const ofMouse = ({ id, method, params }: Message): Pressed | null => {
  const sources = method === 'input.performActions' ? within(params, 'actions') : undefined;
  const pointer: unknown = Array.isArray(sources) && sources.length === 1 ? sources[0] : undefined;
  const actions = within(pointer, 'actions');
  if (!id || typeof pointer !== 'object' || !pointer || !Array.isArray(actions)) return null;
  return within(pointer, 'type') === 'pointer'
    ? { id, context: within(params, 'context'), pointer, actions }
    : null;
};

/**
 * Playwright tells each going down and up of the mouse for itself, and Firefox counts presses only in what it is told
 * at once: a double press would be two single ones. What is sent in one go goes to it in one piece.
 */
export const joinPresses = (send: (message: Message) => void) => {
  let waiting: Pressed[] = [];
  /** By the piece that is under way, whose answer counts for these too. */
  const joined = new Map<number, number[]>();

  const flush = (): void => {
    const [first, ...others] = waiting;
    if (!first) return;
    waiting = [];
    const ids = others.map(({ id }) => id);
    if (ids.length > 0) joined.set(first.id, ids);
    const actions = [first, ...others].flatMap((each) => each.actions);
    const params = { context: first.context, actions: [{ ...first.pointer, actions }] };
    send({ id: first.id, method: 'input.performActions', params });
  };

  return {
    send: (message: Message): void => {
      const pressed = ofMouse(message);
      if (!pressed || (waiting[0] && waiting[0].context !== pressed.context)) flush();
      if (pressed) waiting.push(pressed);
      else send(message);
      if (waiting.length === 1) queueMicrotask(flush);
    },
    /** The answers that this one stands for. */
    answers: (message: Message): Message[] => {
      const ids = joined.get(message.id ?? 0) ?? [];
      joined.delete(message.id ?? 0);
      return [message, ...ids.map((id) => ({ ...message, id }))];
    },
  };
};
