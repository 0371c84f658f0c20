import type { TimeLeft } from '../timing';
import type { Words } from './words';

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const span = ({ days, hours, minutes }: TimeLeft) => {
  if (days > 0) return plural(days, 'day', 'days');
  return [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(minutes > 0 || hours === 0 ? [`${minutes} min`] : []),
  ].join(' ');
};

export const en: Words = {
  product: 'QSM Claim Guard',
  level: { block: 'Not allowed', warn: 'Caution', info: 'Note', ok: 'Clear', unchecked: 'Not checked' },

  stopped: {
    block: (action) => `Stopped: ${action}`,
    warn: (action) => `Check first: ${action}`,
  },
  nothingSent: 'Nothing has been sent. What you typed is still there.',
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

  notReadable: 'Not checked: could not be read on this page',
  showOnPage: 'Show on the page',
  ruleCrashed: 'something went wrong while checking',
  and: ', ',

  panelTitle: 'Before you press',
  open: 'Open',
  close: 'Fold',
  details: 'Details',
  fewerDetails: 'Fewer details',
  advised: 'Advised by the guides',
  actionIs: (action, level) => `${action}: ${level}`,

  moreCharacters: (n) => `${n} more ${n === 1 ? 'character' : 'characters'}`,
  tooManyCharacters: (n) => `${n} ${n === 1 ? 'character' : 'characters'} too many`,
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

  time: {
    left: (left) => `${span(left)} left`,
    opensIn: (left) => `possible in ${span(left)}`,
    passed: (since) => `passed ${span(since)} ago`,
    open: 'possible now',
    openAtRisk: 'may still be refused today',
    dueToday: 'due today',
    until: (day) => `until ${day}`,
    from: (day) => `from ${day}`,
    certainty: { exact: 'exact', edge: 'may still be refused that day', estimate: 'estimate' },
    milestone: {
      today: (what) => `Due today: ${what}`,
      hour: (what) => `Less than an hour left: ${what}`,
      passed: (what) => `Deadline passed: ${what}`,
    },
  },

  deadlines: {
    chip: (total, today) =>
      `${total} ${total === 1 ? 'deadline' : 'deadlines'}${today > 0 ? ` (${today} today)` : ''}`,
    title: 'Deadlines',
    soonestFirst: 'Soonest first',
    onlyToday: 'Only due today',
    noneToday: 'Nothing is due today',
    none: 'Nothing here has a deadline',
    order: (number) => `Order ${number}`,
    more: (n) => `Show ${n} more`,
    consoleDiffers: (day) => `QSM itself shows ${day}. The date on the page counts.`,
  },

  templates: {
    title: 'Texts',
    search: 'Search the texts',
    fitting: 'Fitting this action',
    others: 'Others',
    nothing: 'Nothing found',
    found: (n) => plural(n, 'text', 'texts'),
    keys: '↑↓ to choose, Enter to insert, Esc to close',
    buyerReads: 'What the buyer reads',
    subject: 'Title',
    gloss: 'Meaning',
    length: (n, most) =>
      most === null ? plural(n, 'character', 'characters') : `${n} of ${most} characters`,
    stillAsked: (blanks) => `Asked for before inserting: ${blanks}`,
    fillIn: (name) => `Blanks of “${name}”`,
    fillInHint: 'These could not be read from the page. Fill them in once.',
    fillInMissing: (blank) => `Fill in “${blank}”.`,
    next: 'Next',
    cancel: 'Back',
    overwrite: 'You have already typed something',
    overwriteHint: 'What should happen to it? Ctrl+Z brings it back later, too.',
    yours: 'What you typed',
    replace: 'Replace it',
    insert: 'Insert at the cursor',
    inserted: 'Inserted',
    undoHint: 'Ctrl+Z in the box takes it back.',
    done: 'Close',
    open: 'Texts',
    several: (n) => `Texts for ${n} orders`,
    openHint: 'Insert a ready-made Japanese text (Alt+T)',
    own: 'Your own',
    more: (n) => `${plural(n, 'more text', 'more texts')}: narrow the search`,
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the text and copy it yourself.',
    reload: 'The texts could not be loaded. Reload this page.',
    progress: (done, all) => `${done} of ${all} copied`,
    nextOrder: 'Next order',
    copy: 'Copy',
  },

  inquiries: {
    path: 'Category',
    attach: 'Attach',
    copy: 'Copy the inquiry',
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the text and copy it yourself.',
  },

  notice: {
    told: (when) => `Buyer told on ${when}`,
    toldHow: (when, how) => `Buyer told on ${when} (${how})`,
    notYet: 'The buyer has not been told yet',
    write: 'Choose a text',
    another: 'Told another way',
    how: 'How was the buyer told?',
    save: 'Record it',
  },
};
