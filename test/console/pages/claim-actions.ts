import { escaped } from '../html';
import type { Claim, ClaimType } from '../orders/order';
import type { Panel } from '../panel';
import { wordings } from '../words/words';

export const claimCalls = {
  'approve-cancel': 'btn_cancel_Onclick',
  'refuse-cancel': 'btn_refuse_Onclick',
  'request-withdrawal': 'btn_withdraw_Onclick',
  'cancel-withdrawal': 'btn_withdrawCancel_Onclick',
  'rerequest-withdrawal': 'btn_withdrawAgain_Onclick',
  'accept-return': 'btn_accept_Onclick',
  'refund-return': 'btn_refund_Onclick',
  'return-to-exchange': 'btn_exchange_Onclick',
} as const;
export type ClaimAction = keyof typeof claimCalls;

const ofType: Record<ClaimType, ClaimAction[]> = {
  cancel: ['approve-cancel', 'request-withdrawal', 'refuse-cancel'],
  return: ['accept-return', 'refund-return', 'return-to-exchange', 'request-withdrawal'],
  exchange: ['request-withdrawal'],
  'non-receipt': ['request-withdrawal'],
};

const requested = ['cancel-requested', 'return-requested', 'exchange-requested', 'exchange-delayed'];
const collectable = ['returning', 'refund-held', 'collected'];

const shown = (type: ClaimType | null, claim: Claim | null, isAll: boolean): ClaimAction[] => {
  if (type === null) return [];
  if (!claim) return ofType[type].filter((action) => action !== 'request-withdrawal');
  if (isAll) return [...ofType[type], 'cancel-withdrawal', 'rerequest-withdrawal'];
  if (claim.status === 'withdrawal-requested') return ['cancel-withdrawal'];
  if (claim.status === 'withdrawal-held')
    return [...ofType[type].filter((action) => action !== 'request-withdrawal'), 'rerequest-withdrawal'];
  if (requested.includes(claim.status)) return ofType[type];
  return collectable.includes(claim.status) ? ['refund-return'] : [];
};

const withdrawalWording: Record<ClaimType, number> = { cancel: 0, return: 1, exchange: 2, 'non-receipt': 0 };

/** The blue bar. */
export const claimActions = (
  panel: Panel,
  { type, claim, isAll }: { type: ClaimType | null; claim: Claim | null; isAll: boolean },
): string => {
  const actions = shown(type, claim, isAll);
  const buttons = (Object.keys(claimCalls) as ClaimAction[]).map((action) => {
    const isShown = actions.includes(action);
    if (!isShown && !panel.layout.keepsHidden) return '';
    const variant =
      action === 'request-withdrawal' ? withdrawalWording[type ?? 'cancel'] : panel.layout.variant;
    // The Chinese guide prints this button for a cancel only: the others stay Japanese there.
    const [ja, own] = (['ja', panel.language] as const).map((language) =>
      wordings(`claimButtons.${action}`, language),
    );
    const label =
      action === 'request-withdrawal'
        ? (own?.[variant] ?? ja?.[variant] ?? '')
        : panel.say(`claimButtons.${action}`, variant);
    const button = panel.button(action, label, claimCalls[action]);
    return panel.layout.keepsHidden
      ? `<span${panel.mark('pnl', action)} style="${isShown ? '' : 'display:none'}">${button}</span>`
      : button;
  });
  const title = panel.say(`claims.actions.${type ?? 'cancel'}`);
  return `<div class="bluebar"><strong${panel.mark('lbl', 'actions')}>${escaped(title)}</strong><div class="actions">${buttons.join('')}</div></div>`;
};
