import { forbidden, refusal } from './forbidden';

const held = { type: 'return', status: 'withdrawal-held', withdrawalRequestedOn: '2026-11-10' } as const;

forbidden([
  [
    '002 §4.4 撤回の再要請をする場合は事前に顧客へ案内をし',
    'buyer-notified-first',
    'warn',
    'rerequest-withdrawal',
    {
      record: { noticeSentOn: null },
      claim: { ...held, withdrawalHeldOn: '2026-11-10' },
      form: { text: refusal },
    },
  ],
  [
    '002 §1 注意 キャンセル中',
    'withdrawal-not-blocked',
    'block',
    'request-withdrawal',
    { claim: { status: 'cancelling' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1 注意 返金保留',
    'withdrawal-not-blocked',
    'block',
    'request-withdrawal',
    { claim: { type: 'return', status: 'refund-held' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1 注意 再配送中',
    'withdrawal-not-blocked',
    'block',
    'request-withdrawal',
    { claim: { type: 'exchange', status: 'reshipping' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1 注意 未受取通知（すべてのステータス）',
    'withdrawal-not-blocked',
    'block',
    'request-withdrawal',
    { claim: { type: 'non-receipt', status: undefined }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1–4 撤回要請',
    'withdrawal-not-pending',
    'block',
    'request-withdrawal',
    { claim: { status: 'withdrawal-requested' }, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §4 撤回保留',
    'withdrawal-not-pending',
    'block',
    'request-withdrawal',
    { claim: held, form: { withdrawalFlag: true, text: refusal } },
  ],
  [
    '002 §1.2 通常Nの状態',
    'withdrawal-flag-on',
    'block',
    'request-withdrawal',
    { claim: {}, form: { withdrawalFlag: false, text: refusal } },
  ],
  [
    '002 §1.2 撤回理由を入力後',
    'withdrawal-reason-written',
    'block',
    'request-withdrawal',
    { claim: {}, form: { withdrawalFlag: true, text: ' ' } },
  ],
  [
    '002 §4.4 再要請の理由を入力後',
    'withdrawal-reason-written',
    'block',
    'rerequest-withdrawal',
    { claim: held, form: { text: null } },
  ],
  [
    '002 §4 購入者様が拒否した場合の再要請',
    'rerequest-only-when-held',
    'block',
    'rerequest-withdrawal',
    { claim: { status: 'withdrawal-requested' }, form: { text: refusal } },
  ],
  [
    '002 §4 注意 拒否された場合、その日から5日以内は撤回の再要請はできません',
    'rerequest-cooldown',
    'block',
    'rerequest-withdrawal',
    { claim: { ...held, withdrawalHeldOn: '2026-11-16' }, form: { text: refusal } },
  ],
  [
    '002 §3 注意 撤回要請自体をキャンセルされた場合、その日から5日以内',
    'rerequest-cooldown',
    'block',
    'request-withdrawal',
    { claim: { withdrawalCancelledOn: '2026-11-20' }, form: { withdrawalFlag: true, text: refusal } },
  ],
]);
