import type { Action } from '../../../rules/vocabulary';
import type { LabelId } from '../reading/labels';
import type { Pages } from '../reading/panel';
import type { Reading } from '../reading/reading';
import { labelsOf, type Scan } from '../reading/scan';
import { readMessage } from './message';
import { readRefund } from './refund';

type Layer = {
  action: Action;
  /** What the layer begins with: its buttons stand below it. */
  after: Element;
  read: (pages: Pages, opener: Reading | undefined) => Omit<Reading, 'screen'>;
};

/** Popups that are open within the page, told by what only they show. */
export const layersOf = (scan: Scan): Layer[] => {
  const first = (id: LabelId) => labelsOf(scan, id)[0]?.element;
  const found: Layer[] = [];
  const received = first('refund.received');
  if (received && first('refund.approve'))
    found.push({ action: 'confirm-refund', after: received, read: readRefund });
  const category = first('message.category');
  if (category && first('message.subject') && first('message.submit'))
    found.push({ action: 'send-message', after: category, read: readMessage });
  return found;
};
