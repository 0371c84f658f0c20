import type {
  Action,
  ClaimStatus,
  ClaimType,
  Language,
  OrderStatus,
  payments,
  Reason,
  Source,
} from '../vocabulary';
import type { BlankName, BlanksIn } from './blanks';

export type GlossLanguage = Exclude<Language, 'ja'>;
export const glossLanguages: readonly GlossLanguage[] = ['ko', 'zh', 'en'];

export type Payment = (typeof payments)[number];

/** Where a template belongs. A list that is left out says that it does not matter. */
export type Fits = {
  actions: readonly Action[];
  reasons?: readonly Reason[];
  /** `none`: the order has no claim. */
  claimTypes?: readonly (ClaimType | 'none')[];
  claimStatuses?: readonly ClaimStatus[];
  orderStatuses?: readonly OrderStatus[];
  payments?: readonly Payment[];
  /** Among those that fit, this one comes first on these orders. */
  firstOn?: readonly OrderStatus[];
};

type Common = {
  id: string;
  fits: Fits;
  /** What a person sees in the picker. */
  name: Record<Language, string>;
  source?: readonly Source[];
};

/**
 * `{{name}}` is a blank; `[[…]]` is a part that is left out when one of its blanks has no value.
 * The gloss says what title and body mean, with the same blanks, so that it can be filled too.
 */
export type MessageTemplate = Common & {
  use: 'message';
  title: string;
  body: string;
  gloss: Record<GlossLanguage, { title: string; body: string }>;
};
export type FieldTemplate = Common & {
  use: 'memo' | 'refusal' | 'withdrawal';
  body: string;
  gloss: Record<GlossLanguage, { body: string }>;
};
export type Template = MessageTemplate | FieldTemplate;

type Only<Text extends string, Allowed extends string> = [Exclude<BlanksIn<Text>, Allowed>] extends [never]
  ? Text
  : `no such blank here: ${Exclude<BlanksIn<Text>, Allowed>}`;

/** A blank that is not on the list, or one in a gloss that its Japanese lacks, does not compile. */
type Checked<T extends Template> = {
  body: Only<T['body'], BlankName>;
  gloss: {
    [L in GlossLanguage]: { body: Only<T['gloss'][L]['body'], BlanksIn<T['body']>> };
  };
};

/* @__NO_SIDE_EFFECTS__ */
export const template = <const T extends Template>(written: T & Checked<T>): Template => written;
