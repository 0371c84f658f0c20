import type { Look } from '../level-mark';

/** Why the guard is off on a page. */
export type OffReason = 'fault' | 'slow' | 'often' | 'settings';

/** What the components say in their own name. A language that lacks one does not compile. */
export type Words = {
  product: string;
  level: Record<Look, string>;

  stopped: { block: (action: string) => string; warn: (action: string) => string };
  nothingSent: string;
  whatToDo: string;
  source: string;
  back: string;
  goOn: string;
  goOnAnyway: string;
  reason: string;
  reasonHint: string;
  reasonMissing: (least: number) => string;
  goOnLocked: string;

  jumpToField: (field: string) => string;
  chooseAction: (action: string) => string;
  insertTemplate: (name: string) => string;
  copyInquiry: (name: string) => string;
  copied: string;

  notChecked: string;
  notReadable: (facts: string) => string;
  ruleCrashed: string;
  and: string;

  panelTitle: string;
  beforeYouPress: string;
  open: string;
  close: string;
  details: string;
  fewerDetails: string;
  advised: string;
  allClear: string;
  count: (look: Look, n: number) => string;
  actionIs: (action: string, level: string) => string;

  moreCharacters: (n: number) => string;
  enough: string;

  banner: {
    missing: string;
    missingParts: (parts: string) => string;
    off: (why: string) => string;
    offWhy: Record<OffReason, string>;
    reload: string;
    reloadWhy: string;
    reloadNow: string;
    dismiss: string;
    show: string;
  };
};
