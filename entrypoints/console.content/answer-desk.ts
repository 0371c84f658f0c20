import { actions } from '../../rules/ids';
import type { Action, Language, Situation } from '../../rules/vocabulary';
import { own } from '../shared/own-browser';
import type { Shown, TabLook, TabQuestion } from '../shared/tab-look';
import type { Reading } from './reading/reading';

type Parts = {
  read: () => Reading | null;
  /** Brings an order's row into view; false where no list has it. */
  showOrder: (order: string) => boolean;
  /** With what the record knows of the order beside what the page shows. */
  situationOf: (reading: Reading) => Situation;
  /** Why the guard lets everything pass here. */
  off: () => TabLook['off'];
  language: () => Language;
};

export const isQuestion = (message: unknown): message is TabQuestion => {
  if (typeof message !== 'object' || message === null) return false;
  const { to, kind, action, order } = Object.fromEntries<unknown>(Object.entries(message));
  if (to !== 'tab') return false;
  if (kind === 'show-action') return actions.some((known) => known === action);
  return kind === 'look' || (kind === 'show-order' && typeof order === 'string' && order.length <= 40);
};

const bring = (place: Element | undefined): Shown => {
  place?.scrollIntoView({ block: 'center' });
  return { shown: place !== undefined };
};

/** Tells the extension's own pages what is seen here. A frame that shows none of our screens stays silent. */
export const answerDesk = ({ read, showOrder, situationOf, off, language }: Parts): void => {
  const look = (reading: Reading): TabLook => {
    const situation = situationOf(reading);
    return {
      screen: reading.screen,
      language: language(),
      off: off(),
      missing: [...reading.missing],
      situation: situation.order.number
        ? { ...situation, order: { ...situation.order, people: undefined } }
        : null,
    };
  };
  const showAction = (reading: Reading, action: Action) => {
    const place = reading.controls.find((control) => control.action === action)?.element;
    place?.focus({ preventScroll: true });
    return bring(place);
  };

  own().runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (!isQuestion(message)) return;
    const reading = read();
    if (!reading) return;
    switch (message.kind) {
      case 'look':
        return void answer(look(reading));
      case 'show-action':
        return void answer(showAction(reading, message.action));
      case 'show-order':
        return void answer({ shown: showOrder(message.order) });
    }
  });
};
