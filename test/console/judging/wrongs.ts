export type Weight = 'forbidden' | 'costly' | 'impossible';

/**
 * What a seller can do wrong, and where a guide says so. `forbidden`: the guide says it can't or mustn't be
 * done. `costly`: it goes through and costs points, trust or money. `impossible`: no guide speaks of it, the
 * order's state has no room for it.
 */
export const wrongs = {
  'cancel-reason-missing': ['000 §1a.5', 'forbidden'],
  'cancel-reason-not-sellers': ['000 §1a.5', 'forbidden'],
  'cancel-after-dispatch': ['000 §1b', 'forbidden'],
  'cancelled-untold': ['000 §1a.5', 'costly'],
  'cancelled-without-memo': ['000 §1a.6', 'costly'],
  'many-cancelled-unannounced': ['000 opening page', 'costly'],
  'delivery-return-reason': ['003 ②6', 'forbidden'],
  'returned-before-dispatch': ['000 §1a', 'costly'],
  'shipped-under-cancel-request': ['003 buyer’s reasons ②', 'forbidden'],
  'return-reason-not-sellers': ['000 §1b.7', 'forbidden'],
  'refund-without-memo': ['000 §1b.7', 'forbidden'],
  'refund-untold': ['000 §1b.4', 'costly'],
  'refund-question-open': ['000 §1b.10', 'forbidden'],
  'refund-question-no': ['000 §1b.10', 'costly'],
  'approved-without-request': ['000 §2.5', 'impossible'],
  'approved-after-dispatch': ['004 §1', 'costly'],
  'refused-without-request': ['004 §1', 'forbidden'],
  'refusal-reason-missing': ['004 §3.4', 'forbidden'],
  'refusal-other-under-30': ['004 §3.4', 'forbidden'],
  'refused-for-own-delay': ['004 §3.4', 'costly'],
  'refused-and-not-shipped': ['004 §1', 'costly'],
  'withdrawal-on-blocked-status': ['002 §1 注意', 'forbidden'],
  'withdrawal-already-running': ['002 §1–4', 'forbidden'],
  'withdrawal-flag-off': ['002 §1.2', 'forbidden'],
  'withdrawal-reason-missing': ['002 §1.2', 'forbidden'],
  'withdrawal-too-soon': ['002 §3 注意, §4 注意', 'forbidden'],
  'withdrawal-on-fifth-day': ['002 §3 注意, §4 注意', 'costly'],
  'rerequest-without-no': ['002 §4', 'forbidden'],
  'rerequest-untold': ['002 §4.4', 'costly'],
  'withdrawal-cancel-without-one': ['002 §3', 'impossible'],
  'text-not-in-buyers-language': ['000 §1a.6', 'costly'],
  'personal-data': ['000 §1a.4', 'forbidden'],
  'blank-left-open': ['000 §1a.4', 'costly'],
  'message-incomplete': ['000 §1a.4', 'forbidden'],
  'message-too-long': ['001 §1a.4', 'forbidden'],
  'message-category': ['000 §1a.4', 'costly'],
  'message-names-other-order': ['000 §1a.4', 'costly'],
  'not-at-this-stage': ['000 §1, §2', 'impossible'],
  'ship-date-wrong': ['004 §1', 'impossible'],
} as const satisfies Record<string, readonly [place: string, weight: Weight]>;

export type Wrong = keyof typeof wrongs;

/** A refusal keeps everything as it was; what is only costly happens, and is remembered. */
export type Ruling = { refused: Wrong | null; wrongs: Wrong[] };

export const rule = (...found: readonly (Wrong | false | null | undefined)[]): Ruling => {
  const all = found.filter((wrong): wrong is Wrong => Boolean(wrong));
  return { refused: all.find((wrong) => wrongs[wrong][1] !== 'costly') ?? null, wrongs: all };
};
