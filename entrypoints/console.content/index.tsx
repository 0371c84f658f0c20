import { defineContentScript } from 'wxt/utils/define-content-script';
import { rules } from '../../rules/catalogue';
import { judgeBy } from '../../rules/judge';
import type { Context } from '../../rules/vocabulary';
import { diskFull, isContextAlive, type Sent, send } from '../shared/messages';
import { type RecordMirror, watchRecord } from '../shared/record-mirror';
import { answerCapture } from './answer-capture';
import type { RecordOf } from './guard/judging';
import { holdSettings } from './held-settings';
import { isAnswerDue, noteOut } from './last-out';
import { makeNow } from './now';
import { controlAt, readDocument } from './screens/read';
import { startConsoleGuard } from './start';

const judge = judgeBy(rules);

export default defineContentScript({
  matches: ['https://qsm.qoo10.jp/*'],
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  globalName: false,
  // The page would hear it.
  noScriptStartedPostMessage: true,
  main: () => {
    const settings = holdSettings(() => guard.refresh());
    let mirror: RecordMirror | undefined;
    /** Read with the first screen: a shop that has worked for a year has thousands, and most pages ask for none. */
    const record = () => {
      mirror ??= watchRecord(() => guard.recordChanged());
      return mirror;
    };
    const time = makeNow(() => guard.refresh());
    const { now } = time;
    /** What has happened happened on a day in Japan, whatever the PC's clock says. */
    const atPageTime = <T extends object>(said: T): T =>
      'at' in said && typeof said.at === 'string'
        ? { ...said, at: new Date(Date.parse(said.at) - (time.ahead()?.ahead ?? 0)).toISOString() }
        : said;
    const context = (): Context => {
      const { levels, bulkFrom } = settings.current;
      return { now: now(), levels, bulkFrom };
    };
    /** The console forgets that a seller took a request back; the record does not. */
    const recordOf: RecordOf = (order) => {
      const takenBack = order ? record().seen(order)?.withdrawalCancelled?.on : undefined;
      return { ...record().of(order), ...(takenBack ? { withdrawalCancelledOn: takenBack } : {}) };
    };
    const wrote = (sent: Sent<unknown>) =>
      guard.wrote(sent.ok ? null : sent.detail === diskFull ? 'full' : 'fault');
    const guard = startConsoleGuard({
      document,
      view: window,
      read: readDocument,
      controlAt,
      judge: (attempt) => judge(attempt, context()),
      recordOf,
      recordSeen: (order) => record().seen(order),
      context,
      clock: time.ahead,
      settings: () => settings.current,
      isOutdated: () => !isContextAlive(),
      write: {
        journal: (entry) => void send('journal.write', atPageTime(entry)).then(wrote),
        record: (note) => void send('record.note', atPageTime(note)).then(wrote),
        out: (underWay) => {
          // Without it, what comes of it stays unknown.
          noteOut().catch(() => {});
          void send('action.out', underWay);
        },
        answered: (id, result) => void send('action.answered', { id, result }),
      },
      left: async () => {
        // Only a page that the server has sent can answer anything.
        const isAsked = location.protocol === 'https:' && (await isAnswerDue().catch(() => true));
        const asked = isAsked ? await send('action.left', null) : null;
        return asked?.ok ? asked.value : null;
      },
      tellTime: time.tells,
      onLook: () => {
        record();
        time.ask();
      },
    });
    answerCapture(document, window, guard.wantView);
  },
});
