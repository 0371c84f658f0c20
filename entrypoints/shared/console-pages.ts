import type { DeadlineKind } from '../../rules/vocabulary';

const root = 'https://qsm.qoo10.jp/GMKT.INC.Gsm.Web';
export const consoleHome = `${root}/Default.aspx`;

const lists = {
  claims: `${root}/Claim/ClaimManagement.aspx`,
  delivery: `${root}/Delivery/DeliveryManagement.aspx`,
} as const;

/** Where what runs out is dealt with. Not where it was last seen: a refusal is made among the claims, and shipped elsewhere. */
const listOf: { readonly [K in DeadlineKind]: keyof typeof lists } = {
  'withdrawal-lapses': 'claims',
  'rerequest-opens': 'claims',
  'claim-turns-late': 'claims',
  'ship-by': 'delivery',
  'ship-after-refusal': 'delivery',
  'dispatch-penalty': 'delivery',
};

/** `null`: it is not known what runs out. */
export const listPage = (kind: DeadlineKind | null): string => lists[kind ? listOf[kind] : 'claims'];
