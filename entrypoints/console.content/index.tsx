import { defineContentScript } from 'wxt/utils/define-content-script';
import { deadlinesOf, judge, optionsFor } from '../../rules';
import type { Context } from '../../rules/vocabulary';
import { isContextAlive, send } from '../shared/messages';
import { watchRecord } from '../shared/record';
import { watchSettings } from '../shared/settings';
import { answerDesk } from './answer-desk';
import { makeCountdowns } from './countdowns/countdowns';
import { seenOn } from './countdowns/report';
import type { Reading } from './reading/reading';
import { controlAt, readDocument } from './screens/read';
import { startConsoleGuard } from './start';

export default defineContentScript({
  matches: ['https://qsm.qoo10.jp/*'],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  // The page would hear it.
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    const settings = watchSettings(() => guard.refresh());
    const record = watchRecord(() => {
      countdowns.recordChanged();
      guard.refresh();
    });
    const context = (): Context => {
      const { levels, bulkFrom } = settings.current;
      return { now: new Date(), levels, bulkFrom };
    };
    /** The console forgets that a seller took a request back; the record does not. */
    const read = (page: Document): Reading | null => {
      const reading = readDocument(page);
      const { order, claim } = reading?.situation ?? {};
      const takenBack = order?.number ? record.seen(order.number)?.withdrawalCancelled?.on : undefined;
      if (claim && takenBack) claim.withdrawalCancelledOn = takenBack;
      return reading;
    };
    let screen: Reading['screen'] = 'home';
    const tell = (looked: Parameters<typeof seenOn>[3]) => {
      if (looked.length > 0)
        void send('deadlines.seen', seenOn(screen, guard.language(), new Date(), looked));
    };
    const guard = startConsoleGuard({
      document,
      view: window,
      read,
      controlAt,
      judge: (attempt) => judge(attempt, context()),
      options: (situation) => optionsFor(situation, context()),
      recordOf: record.of,
      settings: () => settings.current,
      isOutdated: () => !isContextAlive(),
      write: {
        journal: (entry) => void send('journal.write', entry),
        record: (note) => void send('record.note', note),
      },
      onLook: (reading) => {
        if (!reading) return countdowns.hide();
        screen = reading.screen;
        countdowns.draw();
        const { number } = reading.situation.order;
        if (!number) return;
        const situation = { ...reading.situation, record: record.of(number) };
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
      recordOf: record.of,
      report: tell,
    });
    answerDesk({ document, read: () => read(document), off: guard.off, language: guard.language });
    // Guards live on in a tab whose extension was updated; only the seller can reload it.
    ctx.onInvalidated(() => guard.refresh());
  },
});
