import type { Language, Source } from '../vocabulary';
import { type BlankName, blanksIn, isBlankName, type Values } from './blanks';
import { fillText } from './fill';

/** A question to Qoo10, which answers in Japanese, Chinese, Korean and English (002 §2.5). */
export type Inquiry = {
  id: string;
  name: Record<Language, string>;
  /** When it is the one to send. */
  when: Record<Language, string>;
  /** The categories as the guides print them. No guide prints them in the languages left out. */
  path: { ja: readonly string[]; zh?: readonly string[]; ko?: readonly string[] };
  /** One text in four languages: any of them can be sent, the others say what it means. */
  text: Record<Language, string>;
  attach: readonly Record<Language, string>[];
  source: readonly Source[];
};

/** The link under which the categories are. */
export const inquiryLink: Inquiry['when'] = {
  ja: 'Qoo10へのお問い合わせ',
  ko: 'Qoo10에 문의하기',
  zh: '向Qoo10进行咨询',
  en: 'Qoo10へのお問い合わせ',
};

const claimManagement = {
  ja: ['QSM操作', 'クレーム管理（返品・交換・未受取）'],
  zh: ['JQSM操作方法', '投诉管理(退货·交换·未收取)'],
  ko: ['QSM조작', '클레임 관리(반품・교환・미수취)'],
} as const;

export const inquiries: readonly Inquiry[] = [
  {
    id: 'withdraw-claim',
    name: {
      ja: 'クレームの撤回の依頼',
      ko: '클레임 철회 의뢰',
      zh: '请求撤回投诉',
      en: 'Have a claim withdrawn',
    },
    when: {
      ja: 'お客様が期日までに撤回してくださらないとき、または画面から撤回を要請できないとき。',
      ko: '고객님이 기한까지 철회하지 않았거나, 화면에서 철회를 요청할 수 없을 때.',
      zh: '客户到期仍未撤回，或无法在QSM页面申请撤回时。',
      en: 'When the buyer has not withdrawn by the date, or QSM does not let you ask for it.',
    },
    path: { ja: ['払戻し・クレーム撤回', 'クレーム撤回'], zh: ['退款·投诉撤回', '投诉撤回'] },
    text: {
      ja: `お世話になっております。
下記の注文につきまして、クレームの撤回をお願いいたします。

注文番号：{{orderNumber}}
撤回をお願いしたい理由：{{reason}}

[[お客様には、{{date}}までに撤回いただくようメッセージでご案内し、期日までに撤回いただけない場合は当店より撤回を依頼する旨もお伝えしましたが、期日を過ぎても撤回いただけておりません。

]]お手数をおかけいたしますが、ご確認のほどよろしくお願いいたします。`,
      ko: `안녕하세요.
아래 주문의 클레임 철회를 요청드립니다.

주문번호: {{orderNumber}}
철회를 요청하는 사유: {{reason}}

[[고객님께 {{date}}까지 철회해 주시도록 쪽지로 안내하고, 기한까지 철회하지 않으시면 저희가 철회를 의뢰하겠다는 점도 알려드렸으나 기한이 지나도 철회되지 않았습니다.

]]번거로우시겠지만 확인 부탁드립니다.`,
      zh: `您好。
请协助撤回以下订单的投诉。

订购号码：{{orderNumber}}
希望撤回的理由：{{reason}}

[[我们已通过纸条请客户在{{date}}之前撤回，并告知到期未撤回时将由本店申请撤回，但截止日期已过，客户仍未撤回。

]]麻烦您确认，谢谢。`,
      en: `Hello,
please have the claim on the following order withdrawn.

Order number: {{orderNumber}}
Why we ask for it: {{reason}}

[[We asked the buyer by message to withdraw it by {{date}}, and said that we would otherwise ask you to have it withdrawn. The date has passed and it has not been withdrawn.

]]Thank you for looking into it.`,
    },
    attach: [],
    source: [
      { guide: '000', place: 'FAQ 2' },
      { guide: '001', place: 'FAQ 2' },
      { guide: '002', place: '§1' },
      { guide: '003', place: 'FAQ 2' },
    ],
  },
  {
    id: 'cancel-without-request',
    name: {
      ja: 'お客様の申請がないキャンセルの依頼',
      ko: '취소요청이 없는 주문의 취소 의뢰',
      zh: '客户未申请时请求取消订单',
      en: 'Cancel an order without the buyer’s request',
    },
    when: {
      ja: 'お客様がキャンセルをご希望なのに、MyQoo10から申請していただけないとき。',
      ko: '고객님이 취소를 원하지만 MyQoo10에서 취소요청을 할 수 없을 때.',
      zh: '客户希望取消，但无法在MyQoo10提交申请时。',
      en: 'When the buyer wants to cancel and cannot file the request in MyQoo10.',
    },
    path: {
      ja: ['払い戻し・クレーム撤回', '注文キャンセル・払い戻し'],
      zh: ['退款·投诉撤回', '订单取消·退款(全额)'],
      ko: ['환불·클레임 철회', '주문취소·환불'],
    },
    text: {
      ja: `お世話になっております。
下記の注文につきまして、お客様よりキャンセルのご希望をいただきましたが、お客様側でキャンセルの申請をしていただくことができません。キャンセルのお手続きをお願いいたします。

注文番号：{{orderNumber}}
[[お客様からのご連絡の内容：{{reason}}]]

お手数をおかけいたしますが、ご確認のほどよろしくお願いいたします。`,
      ko: `안녕하세요.
아래 주문에 대해 고객님이 취소를 원하신다고 연락하셨으나, 고객님 쪽에서 취소요청을 하실 수 없는 상황입니다. 취소 처리를 부탁드립니다.

주문번호: {{orderNumber}}
[[고객님의 연락 내용: {{reason}}]]

번거로우시겠지만 확인 부탁드립니다.`,
      zh: `您好。
以下订单的客户联系我们希望取消，但客户无法自行提交取消申请。请协助取消该订单。

订购号码：{{orderNumber}}
[[客户的联系内容：{{reason}}]]

麻烦您确认，谢谢。`,
      en: `Hello,
the buyer of the following order has told us that they wish to cancel, but is not able to file a cancel request. Please cancel it for them.

Order number: {{orderNumber}}
[[What the buyer wrote: {{reason}}]]

Thank you for looking into it.`,
    },
    attach: [],
    source: [
      { guide: '000', place: 'FAQ 3' },
      { guide: '001', place: 'FAQ 3' },
      { guide: '003', place: 'FAQ 3' },
    ],
  },
  {
    id: 'cancel-error',
    name: {
      ja: 'キャンセル時のエラー',
      ko: '취소 처리 중 오류',
      zh: '取消时系统报错',
      en: 'Error while cancelling',
    },
    when: {
      ja: 'キャンセル処理でエラーが表示され、完了しないとき。',
      ko: '취소 처리 중 오류가 나서 완료되지 않을 때.',
      zh: '取消操作中系统报错，无法完成时。',
      en: 'When cancelling shows an error and does not complete.',
    },
    path: {
      ja: claimManagement.ja,
      zh: claimManagement.zh,
      ko: ['환불・클레임철회', '주문 취소・환불'],
    },
    text: {
      ja: `お世話になっております。
下記の注文のキャンセル処理を行いましたところ、エラーが表示され、処理が完了しません。

注文番号：{{orderNumber}}
[[表示されたエラー：{{errorText}}]]

エラー画面のキャプチャ画像を添付いたします。お手数をおかけいたしますが、ご確認のほどよろしくお願いいたします。`,
      ko: `안녕하세요.
아래 주문을 취소 처리하던 중 오류가 표시되어 처리가 완료되지 않습니다.

주문번호: {{orderNumber}}
[[표시된 오류: {{errorText}}]]

오류 화면 캡처 이미지를 첨부합니다. 번거로우시겠지만 확인 부탁드립니다.`,
      zh: `您好。
对以下订单进行取消处理时系统报错，无法完成。

订购号码：{{orderNumber}}
[[报错内容：{{errorText}}]]

随附报错画面的截图。麻烦您确认，谢谢。`,
      en: `Hello,
when we cancel the following order, an error is shown and the cancellation does not complete.

Order number: {{orderNumber}}
[[Error shown: {{errorText}}]]

A screenshot of the error is attached. Thank you for looking into it.`,
    },
    attach: [
      {
        ja: 'エラーが表示されている画面のキャプチャ画像',
        ko: '오류가 표시된 화면의 캡처 이미지',
        zh: '报错画面的截图',
        en: 'A screenshot of the page with the error',
      },
    ],
    source: [
      { guide: '000', place: 'FAQ 1' },
      { guide: '001', place: 'FAQ 1' },
      { guide: '003', place: 'FAQ 1' },
    ],
  },
  {
    id: 'bulk-cancel',
    name: {
      ja: '大量キャンセルの事前連絡',
      ko: '대량 취소 사전 연락',
      zh: '大量取消订单的事先联系',
      en: 'Announce many cancellations',
    },
    when: {
      ja: 'たくさんの注文をまとめてキャンセルする前に。',
      ko: '많은 주문을 한꺼번에 취소하기 전에.',
      zh: '在批量取消大量订单之前。',
      en: 'Before cancelling many orders at once.',
    },
    path: claimManagement,
    text: {
      ja: `お世話になっております。
このたび、下記のとおり多数の注文のキャンセルが必要となりましたため、事前にご連絡いたします。

対象の件数：{{orderCount}}件
キャンセルの理由：{{reason}}

対象の注文番号は、添付の一覧のとおりです。お手数をおかけいたしますが、ご確認のほどよろしくお願いいたします。`,
      ko: `안녕하세요.
아래와 같이 다수의 주문을 취소해야 하여 사전에 연락드립니다.

대상 건수: {{orderCount}}건
취소 사유: {{reason}}

대상 주문번호는 첨부한 목록과 같습니다. 번거로우시겠지만 확인 부탁드립니다.`,
      zh: `您好。
因如下情况需要取消大量订单，特此事先联系。

订单数：{{orderCount}}个
取消理由：{{reason}}

相关订购号码见附件清单。麻烦您确认，谢谢。`,
      en: `Hello,
we are writing in advance because we have to cancel a large number of orders.

Number of orders: {{orderCount}}
Reason: {{reason}}

The order numbers are in the attached list. Thank you for looking into it.`,
    },
    attach: [
      {
        ja: '対象の注文番号の一覧',
        ko: '대상 주문번호 목록',
        zh: '相关订购号码的清单',
        en: 'The list of the order numbers',
      },
    ],
    source: [
      { guide: '000', place: '冒頭 ※' },
      { guide: '001', place: '开头 ※' },
      { guide: '003', place: '① ※' },
    ],
  },
];

/** The inquiry in each language, and what is still wanted before it can be sent. */
export const fillInquiry = (
  { text }: Inquiry,
  values: Values,
): { text: Record<Language, string>; missing: BlankName[] } => {
  const filled = {
    ja: fillText(text.ja, values, 'ja'),
    ko: fillText(text.ko, values, 'ko'),
    zh: fillText(text.zh, values, 'zh'),
    en: fillText(text.en, values, 'en'),
  };
  return { text: filled, missing: blanksIn(filled.ja).filter(isBlankName) };
};
