/** What each row of the statement speaks of, by the names in the browser's storage. The journal has a database of its own. */
export const keptUnder = {
  settings: ['settings.', 'shopFile'],
  own: ['templates'],
  journal: [],
  record: ['record.'],
  deadlines: ['deadlines.'],
  working: [
    'consoleLanguage',
    'readingHealth',
    'marks',
    'toldUntil',
    'tidiedOn',
    'noticeWanted',
    'underWay',
    'lastOut',
    'words.',
    'broken.',
    'pageClock',
    'namedFirst',
  ],
} as const;

export type Kept = keyof typeof keptUnder;
