import { isComposing } from '../../../components/keys';
import type { FilledText } from '../../../components/template-words';
import { formatDay, japanDay } from '../../../rules/days';
import type { Action, Attempt } from '../../../rules/vocabulary';
import { send } from '../../shared/messages';
import { onTemplates } from '../../shared/on-templates';
import type { OwnTemplate } from '../../shared/own-template';
import { type Dress, makeHost } from '../drawing/host';
import type { Spoken } from '../drawing/spoken';
import type { makeStock } from '../drawing/stock';
import type { Reading } from '../reading/reading';
import { type Detail, readDetail, readTicked } from '../screens/detail';
import { unreadSituation } from '../screens/unread';
import { type Box, boxesOf } from './boxes';
import { makeButtons, TextsButton } from './buttons';
import { copyText } from './clipboard';
import { fillBox } from './fill-box';
import InquiryDesk from './inquiry';
import { type Offered, offerFor } from './offer';
import { loadOwnTexts } from './own-texts';
import Picker, { type Order } from './picker';
import { Place } from './place';
import { makeTakeBack } from './take-back';
import { valuesOnPage } from './values';
import { takeWish, wish } from './wish';
import { type How, textIn } from './writing';

type Parts = {
  document: Document;
  view: Window;
  spoken: Spoken;
  dress: Dress;
  read: () => Reading | null;
  attemptOf: (reading: Reading, action: Action) => Attempt;
  stock: ReturnType<typeof makeStock>;
  /** As the page's own press: its handlers run in its own world. */
  press: (element: HTMLElement) => void;
  now: () => Date;
  soon: () => void;
};

type Open =
  | { kind: 'box'; action: Action; wanted: string | undefined }
  /** Without a box: the text goes to the clipboard. */
  | { kind: 'copy'; attempt: Attempt; orders: readonly Order[]; wanted: string | undefined }
  | { kind: 'inquiry'; attempt: Attempt; inquiry: string };

/** The most that a message takes (001 §1a.4); no guide says how much the other boxes take. */
const MOST = 1000;

/** The right words for the boxes that the buyer reads: the buttons beside them, and what opens there. */
export const makeNotices = ({ dress, ...parts }: Parts) => {
  const { document, view, spoken, read, attemptOf, stock, press, now, soon } = parts;
  const host = makeHost(document, 'templates', dress);
  const areaOf = makeButtons(document, (element) => element === host.element());
  let own: readonly OwnTemplate[] = [];
  let shop: readonly OwnTemplate[] = [];
  let open: Open | null = null;
  const takeBack = makeTakeBack();
  let count = 0;
  let detail: Detail | null = null;
  let reading: Reading | null = null;
  let boxes: readonly Box[] = [];
  let ticked: ReturnType<typeof readTicked> = null;
  let asked: string | null = null;

  const takeOwn = () => {
    void Promise.all([loadOwnTexts(), send('templates.shared', null)]).then(([texts, shared]) => {
      own = texts;
      if (shared.ok) shop = shared.value;
      soon();
    });
  };
  let follows = false;

  const show = (next: Open) => {
    stock.want();
    if (!follows) {
      follows = true;
      onTemplates(takeOwn);
      takeOwn();
    }
    open = next;
    detail = readDetail(document, reading?.situation.order.number);
    count++;
    render();
  };
  const boxOf = (action: Action) => boxes.find(({ actions }) => actions.includes(action));
  const close = () => {
    const box = open?.kind === 'box' ? boxOf(open.action) : undefined;
    open = null;
    render();
    box?.field.focus();
  };

  const toggle = (box: Box) => {
    const [action] = box.actions;
    if (open) close();
    else if (action) show({ kind: 'box', action, wanted: undefined });
  };

  const insert = (box: Box, template: Offered, filled: FilledText, how: How) => {
    if (!reading) return;
    takeBack.remember(fillBox({ reading, box, template, filled, how, read }));
    soon();
  };

  const copy = (text: string) => copyText(document, text);
  const today = () => formatDay(japanDay(now()));
  const orderOf = (attempt: Attempt): Order => ({
    number: attempt.order.number ?? '',
    values: detail ? valuesOnPage(attempt, detail) : {},
  });

  const drawPicker = (now: Open) => {
    const texts = stock.now();
    if (!texts) return null;
    if (now.kind === 'inquiry') {
      const inquiry = texts.inquiries.find(({ id }) => id === now.inquiry);
      const { values } = orderOf(now.attempt);
      return (
        inquiry && (
          <InquiryDesk inquiry={inquiry} values={values} today={today()} onCopy={copy} onClose={close} />
        )
      );
    }
    const box = now.kind === 'box' ? boxOf(now.action) : undefined;
    const current = reading;
    const attempts =
      now.kind === 'copy'
        ? [now.attempt]
        : current && box
          ? box.actions.map((action) => attemptOf(current, action))
          : [];
    const [attempt] = attempts;
    if (!attempt) return null;
    return (
      <Picker
        offered={offerFor(attempts, texts.templates, own, shop)}
        orders={now.kind === 'copy' ? now.orders : [orderOf(attempt)]}
        most={attempt.action === 'send-message' ? MOST : null}
        today={today()}
        wanted={now.wanted}
        typed={() => ({
          title: box?.name === 'body' ? textIn(current?.fieldOf('send-message', 'title')) : '',
          body: textIn(box?.field),
        })}
        onInsert={(template, filled, how) => box && insert(box, template, filled, how)}
        onCopy={now.kind === 'copy' ? copy : null}
        onClose={close}
      />
    );
  };

  /** One notice for each of the ticked orders: what they have in common is not asked of the page. */
  const writeToAll = () => {
    if (open) return close();
    if (!reading || !ticked) return;
    const attempt = { ...attemptOf(reading, 'send-message'), ...unreadSituation(undefined) };
    const orders = ticked.orders.map(({ number, ...values }) => ({
      number,
      values: { ...values, orderNumber: number },
    }));
    show({ kind: 'copy', attempt, orders, wanted: undefined });
  };
  const severalButton = () => {
    const area = ticked && areaOf(ticked.element);
    return (
      area &&
      ticked && (
        <TextsButton
          key="several"
          area={area}
          field="orders"
          orders={ticked.orders.length}
          isOpen={open?.kind === 'copy'}
          onOpen={writeToAll}
        />
      )
    );
  };

  const render = () => {
    if (boxes.length === 0 && !open && !ticked) return host.hide();
    const now = open;
    const at = now?.kind === 'box' ? boxOf(now.action)?.field : undefined;
    host.show(
      spoken(
        <>
          {boxes.map((box) => {
            const area = areaOf(box.field);
            const isOpen = now?.kind === 'box' && box.actions.includes(now.action);
            return (
              area && (
                <TextsButton
                  key={`${box.name} ${box.actions[0]}`}
                  area={area}
                  field={box.name}
                  isOpen={isOpen}
                  onOpen={() => toggle(box)}
                />
              )
            );
          })}
          {severalButton()}
          {now && (
            <Place key={`open ${count}`} beside={at} view={view} isLost={stock.failed()} onClose={close}>
              {drawPicker(now)}
            </Place>
          )}
        </>,
      ),
    );
  };

  const isOutside = (event: Event) => {
    const ours = host.element();
    return open?.kind === 'box' && ours !== null && !event.composedPath().includes(ours);
  };
  /** Whoever goes on in the page is done with the picker of its box. */
  const onPress = (event: Event) => {
    if (!isOutside(event)) return;
    open = null;
    render();
  };

  const onKey = (event: KeyboardEvent) => {
    takeBack.onKey(event, document.activeElement);
    if (event.key === 'Escape' && !isComposing(event) && isOutside(event)) {
      // Pressed before the picker has got the focus back from the box.
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    const isShortcut = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isShortcut || event.code !== 'KeyT' || isComposing(event)) return;
    const box = boxes.find(({ field }) => field === document.activeElement);
    if (!box) return;
    event.preventDefault();
    event.stopPropagation();
    if (!open) toggle(box);
  };

  /** A notice wanted beside the order, whose box has come with this popup. */
  const answerWish = (number: string) => {
    if (asked === number) return;
    asked = number;
    void takeWish(number).then((wanted) => {
      if (wanted) show({ kind: 'box', action: 'send-message', wanted: wanted.template ?? undefined });
    });
  };

  /** To the box of a message where there is one, else through the console's own popup, else to the clipboard. */
  const write = (attempt: Attempt, template: string | null) => {
    if (boxOf('send-message'))
      return show({ kind: 'box', action: 'send-message', wanted: template ?? undefined });
    const { number } = attempt.order;
    const button = readDetail(document, number).messageButton;
    if (number && button) return void wish(number, template).then(() => press(button));
    const message: Attempt = { ...attempt, action: 'send-message' };
    detail = readDetail(document, number);
    show({ kind: 'copy', attempt: message, orders: [orderOf(message)], wanted: template ?? undefined });
  };

  return {
    draw: (now: Reading | null) => {
      reading = now;
      boxes = now ? boxesOf(now, document) : [];
      ticked = now && now.orders > 1 ? readTicked(document) : null;
      view.addEventListener('keydown', onKey, true);
      view.addEventListener('pointerdown', onPress, true);
      // Remedies name the texts, so their names are wanted wherever an action is.
      if (now && now.controls.length > 0) stock.want();
      const number = now?.screen === 'message' ? now.situation.order.number : null;
      if (number && boxOf('send-message')) answerWish(number);
      if (open?.kind === 'box' && !boxOf(open.action)) open = null;
      render();
    },
    stays: host.stays,
    write,
    /** What a remedy names: into the action's own box, or as a message. */
    template: (attempt: Attempt, id: string) => {
      const box = boxOf(attempt.action);
      if (box && (attempt.action === 'send-message' || isForBox(id)))
        return show({ kind: 'box', action: attempt.action, wanted: id });
      write(attempt, id);
    },
    inquiry: (attempt: Attempt, id: string) => show({ kind: 'inquiry', attempt, inquiry: id }),
  };
};
export type Notices = ReturnType<typeof makeNotices>;

/** Texts of memos, refusals and withdrawals are named for their boxes. */
const isForBox = (id: string) => /^(memo|refusal-text|withdrawal-reason)-/.test(id);
