import type { Words } from './words';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en: Words = {
  product: 'QSM Claim Guard',
  level: { block: 'Not allowed', warn: 'Caution', info: 'Note', ok: 'Clear', unchecked: 'Not checked' },

  stopped: {
    block: (action) => `Stopped: ${action}`,
    warn: (action) => `Check first: ${action}`,
  },
  nothingSent: 'Nothing has been sent. What you typed is still there.',
  whatToDo: 'What to do instead',
  source: 'Source',
  back: 'Go back',
  goOn: 'Go on',
  goOnAnyway: 'Go on with this reason',
  reason: 'Reason to go on anyway',
  reasonHint: 'The reason is kept only in the journal on this computer.',
  reasonMissing: (least) => `To go on, write a reason of at least ${least} characters.`,
  goOnLocked: 'Your shop’s settings do not allow going on with this action.',

  jumpToField: (field) => `Go to “${field}”`,
  chooseAction: (action) => `Do “${action}” instead`,
  insertTemplate: (name) => `Insert the text “${name}”`,
  copyInquiry: (name) => `Copy the inquiry to Qoo10 “${name}”`,
  copied: 'Copied',

  notChecked: 'Not checked',
  notReadable: (facts) => `could not be read on this page: ${facts}`,
  ruleCrashed: 'something went wrong while checking',
  and: ', ',

  panelTitle: 'Before you press',
  beforeYouPress: 'What is known before you press a button',
  open: 'Open',
  close: 'Fold',
  details: 'Details',
  fewerDetails: 'Fewer details',
  advised: 'Advised by the guides',
  allClear: 'Nothing speaks against it',
  count: (look, n) =>
    ({
      block: `${n} not allowed`,
      warn: plural(n, 'caution', 'cautions'),
      info: plural(n, 'note', 'notes'),
      ok: `${n} clear`,
      unchecked: `${n} not checked`,
    })[look],
  actionIs: (action, level) => `${action}: ${level}`,

  moreCharacters: (n) => `${n} more ${n === 1 ? 'character' : 'characters'}`,
  enough: 'Long enough',

  banner: {
    missing: 'Part of this page could not be checked',
    missingParts: (parts) => `Not found: ${parts}. The rules that need it were not checked.`,
    off: (why) => `The guard is off on this page: ${why}`,
    offWhy: {
      fault: 'something went wrong while checking, so the action was let through',
      slow: 'checking took too long, so the action was let through',
      often: 'three faults in a row; this page is not checked until it is reloaded',
      settings: 'it is switched off in the settings',
    },
    reload: 'The extension was updated',
    reloadWhy: 'The guard is still at work. Reload this tab when it suits you.',
    reloadNow: 'Reload',
    dismiss: 'Make small',
    show: 'Open the guard’s notice',
  },
};
