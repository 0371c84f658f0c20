import type { Look } from '../level-mark';

/** Why what the seller does is not kept. */
export type UnwrittenReason = 'full' | 'fault';
/** Why the guard is off on a page. */
export type OffReason = 'fault' | 'slow' | 'often' | 'settings';

/**
 * What the components say in their own name. A language that lacks one does not compile. A text with blanks puts
 * them in as they come, and may differ where a number is exactly 1: that is all that a page is told of it.
 */
export type Words = {
  product: string;
  level: Record<Look, string>;

  stopped: { block: (action: string) => string; warn: (action: string) => string };
  nothingSent: string;
  /** With its colon, as `inquiries.path` and `inquiries.attach`. */
  source: string;
  back: string;
  goOn: string;
  goOnAnyway: string;
  reason: string;
  reasonHint: string;
  reasonMissing: (least: number) => string;
  goOnLocked: string;
  /** A rule that a guide has block and this shop has not. */
  weakened: (rule: string) => string;

  jumpToField: (field: string) => string;
  chooseAction: (action: string) => string;
  actionElsewhere: (action: string) => string;
  messageFirst: string;
  insertTemplate: (name: string) => string;
  copyInquiry: (name: string) => string;

  notReadable: string;
  showOnPage: string;
  ruleCrashed: string;
  and: string;

  panelTitle: string;
  open: string;
  close: string;
  details: string;
  fewerDetails: string;
  advised: string;
  /** A name, and what is to be said of it. */
  colon: (name: string, text: string) => string;

  moreCharacters: (n: number) => string;
  tooManyCharacters: (n: number) => string;
  enough: string;

  banner: {
    missing: string;
    missingParts: (parts: string) => string;
    changed: string;
    changedParts: (day: string, parts: string) => string;
    off: (why: string) => string;
    offWhy: Record<OffReason, string>;
    unwritten: string;
    unwrittenWhy: Record<UnwrittenReason, string>;
    undrawn: string;
    undrawnWhy: string;
    reload: string;
    reloadWhy: string;
    reloadNow: string;
    dismiss: string;
    show: string;
  };

  time: {
    /** A stretch of time, put together from these. */
    span: {
      days: (n: number) => string;
      hours: (n: number) => string;
      minutes: (n: number) => string;
      between: string;
    };
    /** Before a day ends: "3 days left". */
    left: (span: string) => string;
    /** Before something becomes possible: "possible in 3 days". */
    opensIn: (span: string) => string;
    passed: (span: string) => string;
    open: string;
    /** Possible, and the guides leave open whether it is accepted today already. */
    openAtRisk: string;
    /** Where there is room for a word or two: the shape beside it says the rest. */
    brief: {
      late: (span: string) => string;
      opensIn: (span: string) => string;
      openAtRisk: string;
      open: string;
    };
    dueToday: string;
    until: (day: string) => string;
    from: (day: string) => string;
    certainty: { exact: string; edge: string; estimate: string };
    /** Said aloud when a deadline comes closer. */
    milestone: Record<'today' | 'hour' | 'passed', (what: string) => string>;
  };

  /** What is wrong with this PC's clock, held against the console's. */
  clock: {
    ahead: (span: string) => string;
    behind: (span: string) => string;
    behindAtLeast: (span: string) => string;
  };

  deadlines: {
    /** On the chip that opens the list: how many, and how many of them today. */
    chip: (total: number) => string;
    chipWithToday: (total: number, today: number) => string;
    title: string;
    soonestFirst: string;
    onlyToday: string;
    noneToday: string;
    none: string;
    order: (number: string) => string;
    more: (n: number) => string;
    consoleDiffers: (day: string) => string;
    /** Under a list that holds only what the page has drawn so far. */
    partial: string;
  };

  templates: {
    title: string;
    search: string;
    fitting: string;
    others: string;
    nothing: string;
    /** Nothing has been searched for, and nothing is offered. */
    noneHere: string;
    found: (n: number) => string;
    keys: string;
    buyerReads: string;
    subject: string;
    gloss: string;
    length: (n: number) => string;
    lengthOf: (n: number, most: number) => string;
    stillAsked: (blanks: string) => string;
    fillIn: (name: string) => string;
    fillInHint: string;
    fillInMissing: (blank: string) => string;
    next: string;
    cancel: string;
    overwrite: string;
    overwriteHint: string;
    yours: string;
    replace: string;
    insert: string;
    inserted: string;
    undoHint: string;
    done: string;
    /** On the page, beside a box. */
    open: string;
    several: (n: number) => string;
    openHint: string;
    shop: string;
    own: string;
    more: (n: number) => string;
    copied: string;
    copyFailed: string;
    reload: string;
    progress: (done: number, all: number) => string;
    nextOrder: string;
    copy: string;
  };

  inquiries: { path: string; attach: string; copy: string };

  notice: {
    told: (when: string) => string;
    toldHow: (when: string, how: string) => string;
    notYet: string;
    undelivered: string;
    /** Of cancelling. */
    endedInError: (action: string) => string;
    write: string;
    another: string;
    how: string;
    save: string;
  };
};
