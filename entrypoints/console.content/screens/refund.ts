import { answerOf, isChoice, optionWords } from '../reading/choice';
import { buttonsSaying } from '../reading/controls';
import { type FieldElement, isRadio } from '../reading/elements';
import type { LabelId } from '../reading/labels';
import { popupNumber } from '../reading/order';
import type { Page, Pages } from '../reading/panel';
import type { Control, Reading } from '../reading/reading';
import { labelsOf } from '../reading/scan';
import { fieldsBeside } from '../reading/slots';
import { sameWord } from '../reading/values';
import { refund } from '../reading/words';
import { formsReading } from './form';
import { lacking, unreadSituation } from './unread';

const isAnswers = (field: FieldElement): boolean =>
  [refund.yes, refund.no].every((words) => optionWords(field).some((each) => sameWord(each, words)));

/** The answers to a question, radio buttons or a list, beside it: what only comes after it may answer the next one. */
const answersTo = ({ scan }: Page, id: LabelId): FieldElement[] =>
  labelsOf(scan, id)
    .slice(0, 1)
    .flatMap((label) => fieldsBeside(scan, label))
    .filter((field) => isRadio(field) || (isChoice(field) && isAnswers(field)));

export const readRefund = (pages: Pages, opener: Reading | undefined): Omit<Reading, 'screen'> => {
  const [page] = pages;
  const number = popupNumber(pages) ?? undefined;
  const same = opener && (!number || opener.situation.order.number === number) ? opener.situation : undefined;
  const ask = (id: LabelId) => {
    const answers = answersTo(page, id);
    return { value: answerOf(answers, refund.yes, refund.no), element: answers[0] };
  };
  const received = ask('refund.received');
  const approved = ask('refund.approve');
  const controls = buttonsSaying(page.scan, 'refund.submit', refund.submit).map(
    (element): Control => ({ element, action: 'confirm-refund', marks: ['label', 'kind', 'section'] }),
  );
  return {
    situation: same ?? unreadSituation(number),
    ...formsReading({ 'confirm-refund': { received, approved } }),
    controls,
    orders: 1,
    missing: lacking({
      receivedQuestion: received.value === undefined,
      approveQuestion: approved.value === undefined,
      confirmButton: controls.length === 0,
    }),
  };
};
