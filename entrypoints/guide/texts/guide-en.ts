import type { GuideTexts } from './guide-texts';

export const texts: GuideTexts = {
  pictures: {
    panel: '/guide/en-panel.webp',
    stopped: '/guide/en-stopped.webp',
    texts: '/guide/en-texts.webp',
    deadlines: '/guide/en-deadlines.webp',
    unchecked: '/guide/en-unchecked.webp',
  },
  lead: 'Five minutes to read. The first two parts are enough to start.',
  contents: 'In this guide',
  does: {
    title: 'What the guard does',
    text: (words) => [
      'When you press a button in J·QSM to cancel, refund, refuse, ask for a withdrawal or send a message, the guard compares it with Qoo10’s official guides before anything is sent. If all is well nothing appears, and QSM works as always.',
      `Open an order, and “${words.panelTitle}” shows at the edge of the page: what can be done now, and what follows from each action. There is nothing new to learn.`,
    ],
    picture: 'A claim is open. The panel on the right has a verdict and a reason for each action.',
  },
  levels: {
    title: 'What the marks mean',
    block: 'The guides say that it can’t or must not be done. It is stopped before it is sent.',
    warn: 'It can be done, but often costs points or ends in a return. It is stopped once, so that you can check.',
    info: 'Good to know beforehand. It stands beside the button and never stops anything.',
    ok: 'Nothing is wrong with what was checked.',
    unchecked:
      'It could not be read on the page, so it was not checked. That is not the same as “all clear”.',
    picture:
      'A refusal of 29 characters was stopped before it was sent, with the reason and the place in the guide.',
  },
  stopped: {
    title: 'When you are stopped',
    steps: (words, least) => [
      'Read why. Nothing has been sent yet, and everything you typed is still there.',
      `If there is a button that puts it right, such as inserting a text, press it. Otherwise press “${words.back}” and change it on the page.`,
      `If you have good grounds to go on although it says “${words.level.block}”, write them in ${least} characters or more and press “${words.goOnAnyway}”. With “${words.level.warn}”, a second press is enough.`,
    ],
    note: 'Your reason stays in this computer’s own journal. It goes neither to Qoo10 nor to the buyer. Your shop may have switched this off.',
  },
  notices: {
    title: 'Notices in one click',
    text: (words) => [
      `Beside the boxes for messages, memos and refusals stands a button “${words.templates.open}” (Alt+T inside the box does the same). Texts that fit the action come first, and order numbers and the like are filled in from the page.`,
      'What the buyer gets is Japanese. A translation beside it says what it means. Only blanks that could not be read on the page are asked for.',
      'Phrases that you use often can be kept in the settings, under “Own texts”.',
    ],
    picture: 'Choose a text, see exactly what the buyer will read, and insert it.',
  },
  deadlines: {
    title: 'Deadlines',
    text: [
      'The guard counts the deadlines that the guides set, such as dispatch after a refusal or the answer to a withdrawal request. All times are Japan’s.',
      'The toolbar button shows how many are due today. It opens the popup; the side panel lists what comes later, too. Choose one to go to the QSM tab whose list shows that order; where no tab does, the claims or the delivery screen opens. A notification comes before each deadline.',
      'An order that has never been on the screen is not known. Open the claims and the delivery screens once a day. A deadline goes by itself once a screen shows that it is settled; one whose order no screen shows any more goes by “Done” in the side panel.',
    ],
    picture: 'The popup of the toolbar button: what is due today, and what was stopped lately.',
  },
  unchecked: {
    title: 'When it says “not checked”',
    text: [
      'Something that is needed could not be read on the QSM page, and the rules about it were not checked. The action is not stopped, so please check that part yourself.',
      'First reload the page and open the order again. If it stays, open the popup and tell “Can I do this?” how things stand: it answers even where the page can’t be read.',
      'In the side panel, “Reading of the screens” says what could not be read on which screen.',
    ],
    picture: 'When something can’t be read, a line at the top of the page says what is missing.',
  },
  cannot: {
    title: 'What the guard can’t do',
    lead: 'It can neither stop nor see:',
    list: [
      'what a page’s own program sends without anybody pressing anything',
      'what is done on a phone, or in a browser without this extension',
      'what is not on the page, such as the state of the goods or a promise on the phone',
      'what the guides don’t say. The last word is the shop’s and Qoo10’s',
    ],
  },
  practice: {
    title: 'Practise',
    text: [
      'The form below is judged by the real rules, and nothing goes to QSM. Change the action and the reason, write a text, and watch the verdict. A refusal is stopped with 29 characters and passes with 30.',
    ],
    console:
      'To practise with whole screens there is a practice console: pages like the real J·QSM, with invented orders only. It opens with “npm start” on a computer that has this extension’s source code; ask whoever looks after your shop’s computers.',
  },
  more: {
    title: 'Also good to know',
    list: [
      'The language can be changed at any time: settings, “Language and look”.',
      'All rules, with their places in the guides, are in the settings under “Rulebook”.',
      'If the guard itself fails, your action goes through and the page says so.',
    ],
    privacy: 'What happens to data',
    settings: 'Open the settings',
  },
};
