import {
  type Attempt,
  actions,
  type Context,
  categories,
  claimStatuses,
  claimTypes,
  orderStatuses,
  payments,
  reasons,
} from '../../../rules/vocabulary';

export const context: Context = { now: new Date('2026-11-20T03:00:00Z') };
const today = '2026-11-20';

/** The same attempts in every run: figures of two days can be laid beside each other. */
const chance = (seed: number) => {
  let state = seed >>> 0;
  return <T>(values: readonly [T, ...T[]] | readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const value = values[Math.floor((state / 2 ** 32) * values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };
};

const sentence = 'ご注文の商品はすでに発送の準備ができておりますのでご了承ください';
/** Whatever the texts of a form can be like. Personal data is left out: no peer could look for it. */
const shortTexts = [
  null,
  ' 　',
  sentence.slice(0, 29),
  sentence.slice(0, 30),
  `${sentence}。入荷が遅れております。`,
  '您的订单已经完成发货准备，很难取消，请您谅解，谢谢。',
  'Your order is packed and ready to go.',
  '이미 발송 준비가 끝나서 취소가 어렵습니다.',
  `{{注文番号}} ${sentence}`,
  `注文番号：324425405 ${sentence}`,
  `注文番号：839726483 ${sentence}`,
] as const;

const ofLength = (sentences: string, length: number): string =>
  sentences.repeat(Math.ceil(length / sentences.length)).slice(0, length);
const letter =
  '平素よりご利用いただき誠にありがとうございます。ご注文の商品につきまして、発送の準備が整いましたのでお知らせいたします。';
/** 1,000 characters: words alone, with numbers and days, in full width, with line breaks and an emoji. */
export const longTexts: readonly string[] = [
  ofLength(letter, 1000),
  ofLength(`注文番号：324425405、11月25日までに発送いたします。送料は1,200円です。${letter}`, 1000),
  ofLength(`注文番号：３２４４２５４０５、１１月２５日までに発送いたします。${letter}`, 1000),
  ofLength(`${letter}\n\n引き続きよろしくお願いいたします😊\n`, 1000),
];

const people = {
  names: ['山田 花子', 'Haeyeon KIM(eBay KR)'],
  phones: ['+81-050-3189-7070 / +81-'],
  mails: ['hanako.y@example.jp'],
  postalCodes: ['273-0017'],
  addresses: ['千葉県 船橋市 西浦 3-4-2 Qxpress(W05 / バース)'],
};
const heldOn = [null, null, today, '2026-11-16', '2026-11-15', '2026-11-14'] as const;

/** Every field drawn by itself, so that all verdicts occur; everything could be read. */
const draw = (
  pick: ReturnType<typeof chance>,
  action: Attempt['action'],
  texts: readonly (string | null)[],
): Attempt => {
  const status = pick(orderStatuses);
  const claimed = pick([true, true, true, false]);
  return {
    action,
    order: {
      number: '324425405',
      cartNumber: '135654871',
      trackingNumber: null,
      status,
      site: pick(['JP', 'JP', 'JP', 'US']),
      payment: pick(payments),
      shipBy: '2026-11-25',
      paidOn: '2026-11-18',
      shippedOn: status === 'in-transit' || status === 'delivered' ? '2026-11-19' : null,
      people,
    },
    claim: claimed
      ? {
          type: pick(claimTypes),
          status: pick(claimStatuses),
          requestedOn: '2026-11-19',
          withdrawalRequestedOn: pick([null, '2026-11-18']),
          withdrawalDeadline: null,
          withdrawalHeldOn: pick(heldOn),
          withdrawalCancelledOn: pick(heldOn),
        }
      : null,
    unanswered: pick([true, false]),
    record: { noticeSentOn: pick([null, '2026-11-19']), refusedOn: null },
    form: {
      reason: pick([null, ...reasons.filter((reason) => reason !== 'unknown')]),
      text: pick(texts),
      withdrawalFlag: pick([true, false, null]),
      received: pick([true, false, null]),
      approved: pick([true, false, null]),
      category: pick(categories),
      title: pick(['ご注文の件', ' ', null]),
      body: pick(texts),
    },
    orders: pick([1, 1, 1, 9, 10]),
  };
};

const pick = chance(20261120);
/** Every action equally often. */
export const shortAttempts: readonly Attempt[] = Array.from({ length: 200 }, () =>
  actions.map((action) => draw(pick, action, shortTexts)),
).flat();
/** In one piece, as a field gives it. */
const asTyped = (text: string): string => Buffer.from(text).toString();

/** Messages and refusals, half and half, each with a text that was never seen before. */
export const longAttempts: readonly Attempt[] = Array.from({ length: 100 }, (_, at) =>
  (['send-message', 'refuse-cancel'] as const).map((action) => {
    const ending = `${action}${at}`.padStart(20, 'あ');
    return draw(
      pick,
      action,
      longTexts.map((text) => asTyped(text.slice(0, -ending.length) + ending)),
    );
  }),
).flat();
/** The same texts again and again, as one is judged for each action and at each look. */
export const sameAttempts: readonly Attempt[] = Array.from({ length: 100 }, () =>
  (['send-message', 'refuse-cancel'] as const).map((action) => draw(pick, action, longTexts)),
).flat();
