import type { PrivacyTexts } from './privacy-texts';

export const texts: PrivacyTexts = {
  title: 'What happens to data',
  lead: 'This extension sends data nowhere. There is no account, no statistics and no advertising.',
  network: 'Network',
  networkText:
    "It contains no code that uses the network, and its own pages are forbidden to connect by the browser itself (connect-src 'none' in their Content Security Policy).",
  reads: 'What it reads',
  readsText:
    'It reads pages of https://qsm.qoo10.jp only, and does not run on any other site. Buyers’ names, phone numbers, mail addresses, postal codes and addresses are compared, on the spot, with the text you are writing; they are stored nowhere.',
  keeps: 'What stays on this computer',
  keepsText: 'It is kept inside your browser and not synchronised with other devices.',
  what: 'What',
  long: 'How long',
  settings: 'Settings',
  settingsText:
    'What you chose: language, levels of rules, notifications; and the shop’s settings file, where one was loaded.',
  own: 'Own texts',
  ownText: 'As you wrote them.',
  journal: 'Journal',
  journalText:
    'Time, kind of action, order number, verdict and rules, what you did then, and the reason you gave for going on. Phone numbers, mail addresses, postal codes and the like in that reason are replaced by ＊＊＊. Names may slip through: leave them out.',
  record: 'Record of orders',
  recordText:
    'Order number, and when the buyer was told and how, when it was refused, when a withdrawal was requested and when that request was cancelled, and which action ended in an error last and when. If you noted another way of telling, those words (phone numbers and the like again as ＊＊＊; names may stay).',
  deadlines: 'Deadlines',
  deadlinesText: 'Order number, kind and time of the deadline, and the screen where it was last seen.',
  working: 'For its own work',
  workingText:
    'QSM’s display language, the names of the parts that could and could not be read on each screen, the time of the last notification and the kind of deadline it named, the time of the last action sent, the number of the order you were about to write about, and the extension’s own words. What you have sent (kind of action, order number, status) is held until its outcome is known, at most until the browser is closed; so is the difference between this computer’s clock and QSM’s. Stored values that broke are set aside, so that nothing is lost.',
  untilDeleted: 'Until you delete it',
  days: (n: number) => (n === 1 ? '1 day (see the settings)' : `${n} days (see the settings)`),
  settled: (n: number) =>
    n === 1
      ? '1 day after it is settled (see the settings)'
      : `${n} days after it is settled (see the settings)`,
  remove: 'How to delete it',
  removeText:
    '“Clear everything” in the settings, under “Data”, deletes all of the above; the journal alone is cleared under “Journal”. Removing the extension deletes all of it, too. Files that you exported stay where you saved them.',
  leaves: 'When something leaves the browser',
  leavesText:
    'Only when you press for it: exports and prints go to your computer, copied texts to the clipboard. Notifications of deadlines hand order numbers and kinds of deadlines to your computer’s own notifications (they can be switched off).',
  permissions: 'Permissions',
  permissionsList: [
    'storage: to keep what is listed above',
    'alarms: to act when a deadline comes',
    'notifications: to tell of deadlines',
    'sidePanel (Chrome, Edge): to open the side panel',
    'running on qsm.qoo10.jp: to read the page and check what you do',
  ],
  version: (v: string) => `This describes version ${v}.`,
  toSettings: 'Open “Data” in the settings',
};
