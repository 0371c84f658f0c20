import type { Say } from '../../components/speech';
import type { Finding, Option, Unchecked, Verdict } from '../../rules/verdict';
import type { Language } from '../../rules/vocabulary';

/** A handful of the rules' texts, as long as real ones: the components are tried with these. */
const texts: Record<string, Record<Language, string>> = {
  'action.refuse-cancel': { ja: 'キャンセル拒否', ko: '취소 거부', zh: '拒绝取消', en: 'Refuse the cancel' },
  'action.approve-cancel': {
    ja: 'キャンセル承認',
    ko: '취소 승인',
    zh: '同意取消',
    en: 'Approve the cancel',
  },
  'action.request-withdrawal': {
    ja: 'クレームの撤回要請',
    ko: '클레임 철회 요청',
    zh: '申请撤回索赔',
    en: 'Ask to withdraw the claim',
  },
  'rule.refusal-other-explained': {
    ja: '「その他」で拒否するときの説明文',
    ko: "'기타'로 거부할 때의 설명",
    zh: '以“其他”拒绝时的说明',
    en: 'The explanation for “other”',
  },
  'refusal-other-explained.too-short': {
    ja: '拒否理由が「その他」のときは、説明を30文字以上書く必要があります。あと{missing}文字です。',
    ko: "거부 사유가 '기타'이면 설명을 30자 이상 써야 합니다. {missing}자 더 필요합니다.",
    zh: '拒绝理由选“其他”时，说明需要30个字以上，还差{missing}个字。',
    en: 'With the reason “other” the explanation needs 30 characters or more. {missing} are missing.',
  },
  'refusal-other-explained.add': {
    ja: '説明をあと{missing}文字書く',
    ko: '설명을 {missing}자 더 쓰기',
    zh: '再写{missing}个字的说明',
    en: 'Write {missing} more characters',
  },
  'rule.refusal-not-for-own-delay': {
    ja: '販売店の遅れは理由にならない',
    ko: '판매점 사정의 지연은 사유가 아님',
    zh: '自己的延误不能作为理由',
    en: 'Own delay is no reason',
  },
  'refusal-not-for-own-delay.delay': {
    ja: '販売店の遅れを理由に拒否しようとしているようです。',
    ko: '판매점 쪽의 지연을 이유로 거부하려는 것 같습니다.',
    zh: '看起来是以店铺自己的延误为理由拒绝。',
    en: 'The text seems to give the shop’s own delay as the reason.',
  },
  'refusal-means-ship-today.today': {
    ja: '拒否すると、今日中に発送する必要があります。',
    ko: '거부하면 오늘 안에 발송해야 합니다.',
    zh: '拒绝之后，必须在今天之内发货。',
    en: 'After refusing, the order must be dispatched today.',
  },
  'rule.text-in-buyers-language': {
    ja: 'お客様の国の言葉で書く',
    ko: '고객 나라의 언어로 쓰기',
    zh: '用客户国家的语言书写',
    en: 'Written in the buyer’s language',
  },
  'rule.unanswered-message-first': {
    ja: '未返信のメッセージ',
    ko: '답하지 않은 메시지',
    zh: '未回复的消息',
    en: 'Unanswered message',
  },
  'fact.order.site': { ja: '注文の国', ko: '주문 국가', zh: '订单国家', en: 'the order’s country' },
  'fact.unanswered': {
    ja: '受信箱のNマーク',
    ko: '수신함의 N 표시',
    zh: '收件箱的N标记',
    en: 'the inbox’s N mark',
  },
  'fact.form.text': { ja: '説明', ko: '설명', zh: '说明', en: 'Explanation' },
  'part.refusalReason': { ja: '拒否理由', ko: '거부 사유', zh: '拒绝理由', en: 'reason for refusing' },
  'part.refusalText': { ja: '説明の欄', ko: '설명 입력란', zh: '说明栏', en: 'explanation box' },
  'template.refusal-other': {
    ja: '拒否の説明（発送済み）',
    ko: '거부 설명 (발송 완료)',
    zh: '拒绝说明（已发货）',
    en: 'Refusal explained (shipped)',
  },
  'inquiry.withdraw-claim': { ja: 'クレーム撤回', ko: '클레임 철회', zh: '撤回索赔', en: 'Withdraw a claim' },
  'guide.004': {
    ja: 'キャンセル拒否ガイド',
    ko: '취소 거부 가이드',
    zh: '拒绝取消指南',
    en: 'Guide on refusing a cancel',
  },
  'withdrawal-not-pending.wait': {
    ja: '{until}まで待ってください',
    ko: '{until}까지 기다려 주세요',
    zh: '请等到{until}',
    en: 'Wait until {until}',
  },
  'deadline.withdrawal-lapses': {
    ja: '撤回要請への返事の期限',
    ko: '철회 요청 답변 기한',
    zh: '撤回申请的答复期限',
    en: 'Answer to the withdrawal request',
  },
  'deadline.ship-after-refusal': {
    ja: '拒否した注文の発送',
    ko: '거부한 주문의 발송',
    zh: '已拒绝订单的发货',
    en: 'Dispatch after refusing',
  },
  'deadline.ship-by': {
    ja: '発送予定日までの発送',
    ko: '발송예정일까지의 발송',
    zh: '按运送预定日发货',
    en: 'Dispatch by the planned day',
  },
  'deadline.rerequest-opens': {
    ja: '撤回の再要請',
    ko: '철회 재요청',
    zh: '再次申请撤回',
    en: 'Asking again for the withdrawal',
  },
  'zero.ship-after-refusal': {
    ja: '過ぎるとペナルティーの対象になります。',
    ko: '지나면 페널티 대상이 됩니다.',
    zh: '过期会受到处罚。',
    en: 'After that a penalty follows.',
  },
  'zero.withdrawal-lapses': {
    ja: '返事がなければ、クレームは撤回されたことになります。',
    ko: '답이 없으면 클레임이 철회된 것으로 처리됩니다.',
    zh: '没有答复则视为已撤回。',
    en: 'Without an answer the claim counts as withdrawn.',
  },
};

export const sayIn =
  (language: Language): Say =>
  (id, data = {}) =>
    (texts[id]?.[language] ?? '').replace(/\{(\w+)\}/g, (blank, name) => String(data[name] ?? blank));

export const tooShort: Finding = {
  rule: 'refusal-other-explained',
  level: 'block',
  message: 'refusal-other-explained.too-short',
  data: { missing: 8 },
  field: 'form.text',
  source: [{ guide: '004', place: '§3.4' }],
  remedies: [
    {
      kind: 'change',
      message: 'refusal-other-explained.add',
      data: { missing: 8 },
      field: 'form.text',
    },
    { kind: 'template', template: 'refusal-other' },
    { kind: 'action', action: 'request-withdrawal' },
  ],
};

export const ownDelay: Finding = {
  rule: 'refusal-not-for-own-delay',
  level: 'warn',
  message: 'refusal-not-for-own-delay.delay',
  data: {},
  field: 'form.text',
  source: [{ guide: '004', place: '§3.4' }],
  remedies: [{ kind: 'inquiry', inquiry: 'withdraw-claim' }],
};

export const shipToday: Finding = {
  rule: 'refusal-means-ship-today',
  level: 'info',
  message: 'refusal-means-ship-today.today',
  data: {},
  field: null,
  source: [{ guide: '004', place: '§1' }],
  remedies: [],
};

const unread: Unchecked[] = [
  { rule: 'text-in-buyers-language', missing: ['order.site'] },
  { rule: 'unanswered-message-first', missing: ['unanswered'] },
];

export const blocked: Verdict = {
  level: 'block',
  findings: [tooShort, ownDelay, shipToday],
  unchecked: unread,
};
export const warned: Verdict = { level: 'warn', findings: [ownDelay, shipToday], unchecked: [] };
export const unsure: Verdict = { level: 'ok', findings: [], unchecked: unread };
export const clear: Verdict = { level: 'ok', findings: [], unchecked: [] };

export const options: readonly Option[] = [
  { action: 'refuse-cancel', verdict: blocked, consequences: [], fits: true, advised: false },
  { action: 'approve-cancel', verdict: unsure, consequences: [], fits: true, advised: false },
  { action: 'request-withdrawal', verdict: clear, consequences: [], fits: true, advised: true },
];
