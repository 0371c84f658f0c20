import type { Language } from '../vocabulary';

/** What the screen gives is never asked for; a day is asked for with a date picker. */
export type Blank = {
  kind: 'text' | 'day' | 'number';
  from: 'page' | 'asked';
  name: Record<Language, string>;
  hint?: Record<Language, string>;
};

/** The closed list of everything that a template may leave open. */
export const blanks = {
  orderNumber: {
    kind: 'text',
    from: 'page',
    name: { ja: '注文番号', ko: '주문번호', zh: '订购号码', en: 'Order number' },
  },
  itemName: {
    kind: 'text',
    from: 'page',
    name: { ja: '商品名', ko: '상품명', zh: '商品名', en: 'Item name' },
  },
  carrier: {
    kind: 'text',
    from: 'page',
    name: { ja: '配送会社', ko: '택배사', zh: '运送公司', en: 'Carrier' },
  },
  trackingNumber: {
    kind: 'text',
    from: 'page',
    name: { ja: '送り状番号', ko: '송장번호', zh: '运送单号', en: 'Tracking number' },
  },
  shipBy: {
    kind: 'day',
    from: 'page',
    name: { ja: '発送予定日', ko: '발송예정일', zh: '运送预定日', en: 'Planned ship date' },
  },
  orderCount: {
    kind: 'number',
    from: 'page',
    name: { ja: '注文の件数', ko: '주문 건수', zh: '订单数', en: 'Number of orders' },
  },
  date: {
    kind: 'day',
    from: 'asked',
    name: { ja: '期限の日', ko: '기한 날짜', zh: '截止日期', en: 'Deadline' },
    hint: {
      ja: 'お客様に撤回をお願いする期限です。お客様が気づいて手続きできるだけの日数を取ってください。',
      ko: '고객님께 철회를 부탁드리는 기한입니다. 고객님이 확인하고 처리하실 수 있도록 여유를 두세요.',
      zh: '请客户撤回申请的截止日期。请留出足够的时间，让客户能看到纸条并完成操作。',
      en: 'The day by which you ask the buyer to withdraw. Leave enough time to see the message and act on it.',
    },
  },
  fee: {
    kind: 'number',
    from: 'asked',
    name: { ja: '手数料（円）', ko: '수수료(엔)', zh: '手续费（日元）', en: 'Fee (yen)' },
    hint: {
      ja: 'お客様が支払った振込手数料です。108円からで、銀行やコンビニにより異なります。',
      ko: '고객님이 부담한 입금 수수료입니다. 108엔부터이며 은행·편의점에 따라 다릅니다.',
      zh: '客户支付的汇款手续费。108日元起，因银行、便利店而异。',
      en: 'The transfer fee that the buyer paid: from 108 yen, depending on the bank or store.',
    },
  },
  reason: {
    kind: 'text',
    from: 'asked',
    name: {
      ja: '理由・くわしい事情',
      ko: '사유 및 상세 내용',
      zh: '理由及详细情况',
      en: 'Reason and details',
    },
  },
  errorText: {
    kind: 'text',
    from: 'asked',
    name: { ja: 'エラーの内容', ko: '오류 내용', zh: '报错内容', en: 'Error message' },
  },
} as const satisfies Record<string, Blank>;

export type BlankName = keyof typeof blanks;
export type Values = { readonly [Name in BlankName]?: string | null | undefined };

export const blankNames = Object.keys(blanks) as BlankName[];

export const isBlankName = (name: string): name is BlankName => Object.hasOwn(blanks, name);

/** How a blank is written. Anything between the braces counts, so that a slip is seen and not sent. */
const written = /\{\{([^{}]*)\}\}/g;

/** Every blank of a text in the order it stands there, known or not, each once. */
export const blanksIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(written), ([, name = '']) => name.trim())),
];

/** The names that a text's type spells out, so that a wrong one does not compile. */
export type BlanksIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | BlanksIn<Rest>
  : never;
