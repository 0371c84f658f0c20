import type { FilledText } from '../../../components/template-words';
import { choose } from '../guard/choose';
import type { Reading } from '../reading/reading';
import type { Box } from './boxes';
import type { Offered } from './offer';
import { type Before, type How, rememberChoice, textIn, writeInto } from './writing';

type Parts = {
  reading: Reading;
  box: Box;
  template: Offered;
  filled: FilledText;
  how: How;
  read: () => Reading | null;
};

const fillHead = ({ reading, template, filled: { title }, how, read }: Parts): (Before | null)[] => {
  const head = reading.fieldOf('send-message', 'title');
  const isFree = how === 'replace' || textIn(head).trim() === '';
  const written = head && title !== undefined && isFree ? writeInto(head, title, 'replace') : null;
  const category = reading.fieldOf('send-message', 'category');
  const type = reading.situation.claim?.type;
  // What the product writes is about a cancel or a return; what a shop writes itself need not be.
  if (!category || (template.by && type !== 'cancel' && type !== 'return')) return [written];
  const chosen = rememberChoice(category);
  choose(category, () => read()?.formOf('send-message').category === 'cancel-refund');
  return [written, chosen()];
};

/**
 * A message's title and category go with it. The body comes last: there the seller goes on. Gives what the
 * fields held before.
 */
export const fillBox = (parts: Parts): Before[] => {
  const { box, filled, how } = parts;
  const head = box.name === 'body' ? fillHead(parts) : [];
  return [...head, writeInto(box.field, filled.body, how)].filter((before) => before !== null);
};
