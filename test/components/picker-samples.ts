import type { AskedBlank, FilledText, OfferedTemplate, Values } from '../../components/template-words';
import type { Deadline } from '../../rules/verdict';

const name = (ja: string, ko: string, zh: string, en: string) => ({ ja, ko, zh, en });

export const templates: readonly OfferedTemplate[] = [
  {
    id: 'out-of-stock',
    name: name('品切れのお詫び', '품절 사과', '缺货致歉', 'Apology: out of stock'),
    fits: true,
  },
  {
    id: 'withdraw-cancel-request',
    name: name(
      'キャンセル要請の撤回のお願い（期限つき）',
      '취소요청 철회 부탁(기한 포함)',
      '请撤回取消申请（附期限）',
      'Please withdraw your cancel request (by a date)',
    ),
    fits: true,
  },
  {
    id: 'refund-arrives-card',
    name: name(
      '返金の時期（カード）',
      '환불 시점(카드)',
      '退款时间（信用卡）',
      'When the refund arrives (card)',
    ),
    fits: false,
  },
];

const dateBlank: AskedBlank = {
  kind: 'day',
  name: name('期限の日', '기한 날짜', '截止日期', 'Deadline'),
  hint: name(
    'お客様が気づいて手続きできるだけの日数を取ってください。',
    '고객님이 확인하고 처리하실 수 있도록 여유를 두세요.',
    '请留出足够的时间，让顾客能看到消息并完成操作。',
    'Leave enough time to see the message and act on it.',
  ),
};
export const blank = (): AskedBlank => dateBlank;

/** As the templates' own `fill` answers; only the second sample leaves a blank open. */
export function fill(id: string, { date }: Values): FilledText {
  const asks = id === 'withdraw-cancel-request';
  const by = date ?? '{{date}}';
  const put = (plain: string, dated: string) => (asks ? dated.replace('{{date}}', by) : plain);
  return {
    title: asks ? 'キャンセル要請の撤回のお願い' : 'ご注文商品の品切れについて',
    body: put(
      'このたびはご注文いただき、誠にありがとうございます。\n\nご注文番号：100200301\n\n誠に申し訳ございませんが、商品が品切れとなりました。返金の手続きをいたします。',
      'キャンセル要請をいただいておりますが、商品はすでに発送の手配が進んでおります。\n\n{{date}}までに、MyQoo10よりキャンセル要請を撤回してくださいますようお願いいたします。',
    ),
    gloss: {
      ko: {
        title: asks ? '취소요청 철회 부탁드립니다' : '주문 상품의 품절 안내',
        body: put(
          '주문해 주셔서 진심으로 감사합니다. 죄송하지만 상품이 품절되었습니다.',
          '{{date}}까지 MyQoo10에서 취소요청을 철회해 주시기 바랍니다.',
        ),
      },
      zh: {
        title: asks ? '恳请撤回取消申请' : '关于订购商品缺货',
        body: put(
          '感谢您的订购。非常抱歉，商品已缺货，我们将为您退款。',
          '恳请您在{{date}}之前，在MyQoo10撤回取消申请。',
        ),
      },
      en: {
        title: asks ? 'Please withdraw your cancel request' : 'Your item is out of stock',
        body: put(
          'Thank you for your order. We are sorry that the item is out of stock.',
          'Please withdraw the cancel request in MyQoo10 by {{date}}.',
        ),
      },
    },
    missing: asks && date === undefined ? ['date'] : [],
  };
}

export const lengthOf = (text: string): number => [...text].length;

/** Eleven in the morning in Japan. */
export const now = new Date('2026-11-20T02:00:00Z');

const deadline = (
  kind: Deadline['kind'],
  order: string,
  due: string,
  more: Partial<Deadline> = {},
): Deadline => ({
  kind,
  order,
  due: new Date(due),
  certainty: 'exact',
  source: [{ guide: '004', place: '§1' }],
  ...more,
});

/** In the order of the page's rows, and one of each look. */
export const deadlines: readonly Deadline[] = [
  deadline('withdrawal-lapses', '100200301', '2026-11-24T15:00:00Z'),
  deadline('ship-after-refusal', '100200302', '2026-11-20T15:00:00Z'),
  deadline('ship-by', '100200303', '2026-11-20T02:42:00Z'),
  deadline('ship-by', '100200304', '2026-11-19T15:00:00Z'),
  deadline('rerequest-opens', '100200305', '2026-11-22T15:00:00Z', {
    opens: new Date('2026-11-21T15:00:00Z'),
    certainty: 'edge',
  }),
];

/** A minute past midnight in Japan: nearly all of the day is left, and of the day before nearly all has passed. */
export const dayBegins = new Date('2026-11-19T15:01:00Z');
export const longest: readonly Deadline[] = [
  deadline('ship-by', '100200311', '2026-12-29T15:00:00Z'),
  deadline('ship-by', '100200312', '2026-11-20T15:00:00Z'),
  deadline('ship-by', '100200313', '2026-11-19T15:50:00Z'),
  deadline('ship-by', '100200314', '2026-11-18T15:02:00Z'),
  deadline('ship-by', '100200315', '2026-10-20T15:00:00Z'),
  ...[
    ['100200316', '2026-11-30T15:00:00Z', '2026-12-01T15:00:00Z'],
    ['100200317', '2026-11-19T15:00:00Z', '2026-11-20T15:00:00Z'],
    ['100200318', '2026-11-17T15:00:00Z', '2026-11-18T15:00:00Z'],
  ].map(([order = '', opens = '', due = '']) =>
    deadline('rerequest-opens', order, due, { opens: new Date(opens), certainty: 'edge' }),
  ),
];
