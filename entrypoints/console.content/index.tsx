import { defineContentScript } from 'wxt/utils/define-content-script';
import { rules } from '../../rules/catalogue';
import { deadlinesOf } from '../../rules/deadlines';
import { judgeBy } from '../../rules/judge';
import { optionsFor } from '../../rules/options';
import type { Context } from '../../rules/vocabulary';
import { isContextAlive, send } from '../shared/messages';
import { watchRecord } from '../shared/record-mirror';
import { answerDesk } from './answer-desk';
import { makeCountdowns } from './countdowns/countdowns';
import { seenOn } from './countdowns/report';
import { type RecordOf, remembered } from './guard/judging';
import { holdSettings } from './held-settings';
import type { Reading } from './reading/reading';
import { controlAt, readDocument } from './screens/read';
import { startConsoleGuard } from './start';

const judge = judgeBy(rules);

export default defineContentScript({
  matches: ['https://qsm.qoo10.jp/*'],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  // The page would hear it.
  noScriptStartedPostMessage: true,
  main: () => {
    const settings = holdSettings(() => guard.refresh());
    const record = watchRecord(() => {
      countdowns.recordChanged();
      guard.refresh();
    });
    const context = (): Context => {
      const { levels, bulkFrom } = settings.current;
      return { now: new Date(), levels, bulkFrom };
    };
    /** The console forgets that a seller took a request back; the record does not. */
    const recordOf: RecordOf = (order) => {
      const takenBack = order ? record.seen(order)?.withdrawalCancelled?.on : undefined;
      return { ...record.of(order), ...(takenBack ? { withdrawalCancelledOn: takenBack } : {}) };
    };
    let screen: Reading['screen'] = 'home';
    const tell = (looked: Parameters<typeof seenOn>[3]) => {
      if (looked.length > 0)
        void send('deadlines.seen', seenOn(screen, guard.language(), new Date(), looked));
    };
    const guard = startConsoleGuard({
      document,
      view: window,
      read: readDocument,
      controlAt,
      judge: (attempt) => judge(attempt, context()),
      options: (situation) => optionsFor(situation, context()),
      recordOf,
      recordSeen: record.seen,
      deadlines: (situation) => deadlinesOf(situation, context()),
      settings: () => settings.current,
      isOutdated: () => !isContextAlive(),
      write: {
        journal: (entry) => void send('journal.write', entry),
        record: (note) => void send('record.note', note),
        out: (underWay) => void send('action.out', underWay),
        answered: (id, result) => void send('action.answered', { id, result }),
      },
      left: async () => {
        // Only a page that the server has sent can answer anything.
        const asked = location.protocol === 'https:' ? await send('action.left', null) : null;
        return asked?.ok ? asked.value : null;
      },
      onLook: (reading) => {
        if (!reading) return countdowns.hide();
        screen = reading.screen;
        countdowns.draw();
        const { number } = reading.situation.order;
        if (!number) return;
        const situation = remembered(reading.situation, recordOf);
        const deadlines = deadlinesOf(situation, context());
        const said = JSON.stringify([number, deadlines]);
        if (said !== toldOf) tell([{ number, situation, deadlines }]);
        toldOf = said;
      },
    });
    let toldOf = '';
    const countdowns = makeCountdowns({
      document,
      spoken: guard.spoken,
      context,
      recordOf,
      report: tell,
    });
    answerDesk({
      document,
      read: () => readDocument(document),
      situationOf: (reading) => remembered(reading.situation, recordOf),
      off: guard.off,
      language: guard.language,
    });
  },
});
