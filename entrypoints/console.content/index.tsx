import { defineContentScript } from 'wxt/utils/define-content-script';
import { judge, optionsFor } from '../../rules';
import type { Context } from '../../rules/vocabulary';
import { isContextAlive, send } from '../shared/messages';
import { watchRecord } from '../shared/record';
import { watchSettings } from '../shared/settings';
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
    const record = watchRecord(() => guard.refresh());
    const context = (): Context => {
      const { levels, bulkFrom } = settings.current;
      return { now: new Date(), levels, bulkFrom };
    };
    const guard = startConsoleGuard({
      document,
      view: window,
      read: readDocument,
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
    });
    // Guards live on in a tab whose extension was updated; only the seller can reload it.
    ctx.onInvalidated(() => guard.refresh());
  },
});
