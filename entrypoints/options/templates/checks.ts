import { judge } from '../../../rules';
import { blanksIn, isBlankName, type Values } from '../../../rules/templates/blanks';
import { fillText } from '../../../rules/templates/fill';
import type { Finding } from '../../../rules/verdict';
import type { Action, Attempt, RuleId } from '../../../rules/vocabulary';
import type { OwnTemplate } from '../../shared/own-template';

export type Slip =
  | { kind: 'no-name' | 'no-title' | 'no-body' | 'unpaired' | 'unpaired-blank' }
  | { kind: 'unknown-blank'; blank: string };
export type Checked = { slips: readonly Slip[]; findings: readonly Finding[] };

const number = '123456789';
const parcel = '123412341234';
/** What a blank will be like on the day, so that a text is judged as it will be sent. */
export const samples: Values = {
  orderNumber: number,
  itemName: '商品',
  carrier: 'ヤマト運輸',
  trackingNumber: parcel,
  shipBy: '2030-12-03',
  orderCount: '3',
  date: '2030-12-10',
  fee: '108',
  reason: '詳しい事情',
  errorText: 'エラー',
};

const attemptOf = (action: Action, { title, body }: { title: string; body: string }): Attempt => ({
  action,
  order: {
    number,
    cartNumber: null,
    status: undefined,
    site: 'JP',
    payment: undefined,
    trackingNumber: parcel,
    shipBy: null,
    paidOn: null,
    shippedOn: null,
    people: { names: [], phones: [], mails: [], postalCodes: [], addresses: [] },
  },
  claim: null,
  unanswered: false,
  record: { noticeSentOn: null, refusedOn: null },
  form: {
    reason: action === 'refuse-cancel' ? 'other' : null,
    text: body,
    withdrawalFlag: true,
    received: null,
    approved: null,
    category: 'cancel-refund',
    title,
    body,
  },
  orders: 1,
});

/** The rules that a text alone can break; what hangs on the order is judged on the order's page. */
const ofText: ReadonlySet<string> = new Set<RuleId>([
  'message-fits',
  'text-in-buyers-language',
  'no-personal-data',
  'message-names-this-order',
  'refusal-other-explained',
  'refusal-not-for-own-delay',
]);

const isPaired = (text: string, open: string, close: string): boolean => {
  const marks = text.split(/(\[\[|\]\]|\{\{|\}\})/).filter((mark) => mark === open || mark === close);
  return marks.length % 2 === 0 && marks.every((mark, at) => mark === (at % 2 === 0 ? open : close));
};

/** Everything that is to be said of a template before it is kept, by the rules that its text will meet. */
export function check(template: OwnTemplate, now: Date): Checked {
  const { name, use, title, body } = template;
  const all = `${title}\n${body}`;
  const slips: Slip[] = [];
  if (name.trim() === '') slips.push({ kind: 'no-name' });
  if (use === 'message' && title.trim() === '') slips.push({ kind: 'no-title' });
  if (body.trim() === '') slips.push({ kind: 'no-body' });
  if (!isPaired(all, '[[', ']]')) slips.push({ kind: 'unpaired' });
  if (!isPaired(all, '{{', '}}')) slips.push({ kind: 'unpaired-blank' });
  for (const blank of blanksIn(all)) if (!isBlankName(blank)) slips.push({ kind: 'unknown-blank', blank });
  if (body.trim() === '') return { slips, findings: [] };

  const filled = { title: fillText(title, samples, 'ja'), body: fillText(body, samples, 'ja') };
  const actions: readonly Action[] = use === 'refusal' ? ['send-message', 'refuse-cancel'] : ['send-message'];
  const said = actions.flatMap((action) => judge(attemptOf(action, filled), { now }).findings);
  const once = new Map(
    said
      .filter(({ rule }) => ofText.has(rule))
      .map((finding) => [`${finding.rule} ${finding.message}`, finding]),
  );
  return { slips, findings: [...once.values()] };
}

/** What the guides forbid is not kept; what they advise against is told, and kept. */
export const mayBeKept = ({ slips, findings }: Checked): boolean =>
  slips.length === 0 && findings.every(({ level }) => level !== 'block');
