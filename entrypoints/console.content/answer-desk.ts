import { browser } from 'wxt/browser';
import type { Action, Language, Situation } from '../../rules/vocabulary';
import { type Shown, type TabLook, TabQuestion } from '../shared/tab-look';
import { findGrids, textOf } from './reading/grids';
import type { Reading } from './reading/reading';

type Parts = {
  document: Document;
  read: () => Reading | null;
  /** With what the record knows of the order beside what the page shows. */
  situationOf: (reading: Reading) => Situation;
  /** Why the guard lets everything pass here. */
  off: () => TabLook['off'];
  language: () => Language;
};

const bring = (place: Element | undefined): Shown => {
  place?.scrollIntoView({ block: 'center' });
  return { shown: place !== undefined };
};

/** Tells the extension's own pages what is seen here. A frame that shows none of our screens stays silent. */
export const answerDesk = ({ document, read, situationOf, off, language }: Parts): void => {
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
  const showOrder = (order: string) => {
    const rows = findGrids(document).flatMap((grid) => grid.rows());
    return bring(rows.find((row) => textOf(row, 'orderNumber') === order)?.parts[0]);
  };

  browser.runtime.onMessage.addListener((message: unknown) => {
    const question = TabQuestion.safeParse(message);
    if (!question.success) return undefined;
    const reading = read();
    if (!reading) return undefined;
    switch (question.data.kind) {
      case 'look':
        return Promise.resolve(look(reading));
      case 'show-action':
        return Promise.resolve(showAction(reading, question.data.action));
      case 'show-order':
        return Promise.resolve(showOrder(question.data.order));
    }
  });
};
