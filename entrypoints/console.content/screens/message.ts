import { chosenWords, isChoice, optionWords } from '../reading/choice';
import { buttonsSaying } from '../reading/controls';
import { type FieldElement, isBox, isFixed, isInput, isList, isWritten } from '../reading/elements';
import { popupNumber } from '../reading/order';
import { type Page, type Pages, valueBeside } from '../reading/panel';
import type { Control, Reading } from '../reading/reading';
import { isBefore, type Scan } from '../reading/scan';
import { fieldsOf } from '../reading/slots';
import { isPrompt, sameWord } from '../reading/values';
import { vote } from '../reading/vote';
import { message } from '../reading/words';
import { formsReading, writtenIn } from './form';
import { lacking, unreadSituation } from './unread';

const isCancelCategory = (text: string) => sameWord(text, message.cancelCategory);

/** What speaks of cancelling in other words, or of other things too, is neither of the two. */
const categoryOf = (words: string | null | undefined) =>
  typeof words !== 'string'
    ? words
    : isCancelCategory(words)
      ? 'cancel-refund'
      : isPrompt(words) || /キャンセル|取消|취소/.test(words)
        ? undefined
        : 'other';

/** Nothing is printed beside the box of the text itself: it is the one below the title that can be written in. */
const bodyOf = (scan: Scan, title: FieldElement | undefined): FieldElement | undefined => {
  const others = fieldsOf(scan, 'message.translator');
  const boxes = scan.fields.filter(
    (box) =>
      isBox(box) &&
      !box.disabled &&
      !isFixed(box) &&
      !others.includes(box) &&
      (!title || isBefore(title, box)),
  );
  const named = boxes.filter((box) =>
    /body|content|memo|message|msg/i.test(`${box.id} ${box.getAttribute('name')}`),
  );
  return boxes.length === 1 ? boxes[0] : named.length === 1 ? named[0] : undefined;
};

const offersCancel = (field: FieldElement) => optionWords(field).some(isCancelCategory);

const findFields = ({ scan, sections }: Page) => {
  const canned = fieldsOf(scan, 'message.cannedReplies');
  const category = vote(scan, sections, {
    // One that opens elsewhere shows no more than what is chosen.
    is: (field) => isChoice(field) && !canned.includes(field) && (isList(field) || offersCancel(field)),
    labels: ['message.category'],
    options: offersCancel,
    name: /categ|ctg|class/i,
    after: ['message.title'],
  })?.element;
  const title = vote(scan, sections, {
    is: (field) => isWritten(field) && isInput(field),
    labels: ['message.subject'],
    section: 'message.title',
    name: /title|subject/i,
  })?.element;
  return { category, title, body: bodyOf(scan, title) };
};

/** The popup knows its order by its address; the rest of the order is known to the window that opened it. */
export const readMessage = (pages: Pages, opener: Reading | undefined): Omit<Reading, 'screen'> => {
  const [page] = pages;
  const number = popupNumber(pages) ?? undefined;
  const same = number && opener?.situation.order.number === number ? opener.situation : undefined;
  const found = findFields(page);
  const controls = buttonsSaying(page.scan, 'message.submit', message.submit).map(
    (element): Control => ({ element, action: 'send-message', marks: ['label', 'kind'] }),
  );
  const category = found.category
    ? categoryOf(chosenWords(found.category, isCancelCategory))
    : // A list that is drawn without a role shows its word like any other text.
      valueBeside(pages, 'message.category', categoryOf);

  return {
    situation: same ?? unreadSituation(number),
    ...formsReading({
      'send-message': {
        category: { value: category, element: found.category },
        title: writtenIn(found.title),
        body: writtenIn(found.body),
      },
    }),
    controls,
    orders: 1,
    missing: lacking({
      orderNumber: !number,
      messageCategory: category === undefined,
      messageTitle: !found.title,
      messageBody: !found.body,
      sendButton: controls.length === 0,
    }),
  };
};
