import { defineContentScript } from 'wxt/utils/define-content-script';
import ClockLine from '../../components/clock-line';
import { rules } from '../../rules/catalogue';
import { deadlinesOf } from '../../rules/deadlines';
import { judgeBy } from '../../rules/judge';
import { optionsFor } from '../../rules/options';
import type { Context } from '../../rules/vocabulary';
import type { MarksChange } from '../shared/marks';
import { diskFull, isContextAlive, type Sent, send } from '../shared/messages';
import { watchRecord } from '../shared/record-mirror';
import { answerCapture } from './answer-capture';
import { answerDesk } from './answer-desk';
import { makeCountdowns } from './countdowns/countdowns';
import { seenOn } from './countdowns/report';
import { type RecordOf, remembered } from './guard/judging';
import { holdSettings } from './held-settings';
import { makeMarksTeller } from './marks-teller';
import { makeNow } from './now';
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
      countdowns.forget();
      guard.refresh();
    });
    const time = makeNow(document, () => guard.refresh());
    const { now } = time;
    const clockLine = () => {
      const told = time.ahead();
      return told && <ClockLine {...told} />;
    };
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
      const takenBack = order ? record.seen(order)?.withdrawalCancelled?.on : undefined;
      return { ...record.of(order), ...(takenBack ? { withdrawalCancelledOn: takenBack } : {}) };
    };
    let screen: Reading['screen'] = 'home';
    const tell = (looked: Parameters<typeof seenOn>[3]) => {
      if (looked.length > 0) void send('deadlines.seen', seenOn(screen, guard.language(), now(), looked));
    };
    const wrote = (sent: Sent<unknown>) =>
      guard.wrote(sent.ok ? null : sent.detail === diskFull ? 'full' : 'fault');
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
      isSpoken: (deadline) => countdowns.isSpoken(deadline),
      settings: () => settings.current,
      isOutdated: () => !isContextAlive(),
      write: {
        journal: (entry) => void send('journal.write', atPageTime(entry)).then(wrote),
        record: (note) => void send('record.note', atPageTime(note)).then(wrote),
        out: (underWay) => void send('action.out', underWay),
        answered: (id, result) => void send('action.answered', { id, result }),
      },
      left: async () => {
        // Only a page that the server has sent can answer anything.
        const asked = location.protocol === 'https:' ? await send('action.left', null) : null;
        return asked?.ok ? asked.value : null;
      },
      isMoving: (node) => countdowns.isMoving(node),
      now,
      clockLine,
      changed: () => changed,
      onLook: (reading) => {
        if (!reading) return countdowns.hide();
        time.look();
        screen = reading.screen;
        tellMarks(reading);
        const { number } = reading.situation.order;
        if (!number) return countdowns.draw([]);
        const situation = remembered(reading.situation, recordOf);
        const deadlines = deadlinesOf(situation, context());
        countdowns.draw(deadlines);
        const said = JSON.stringify([number, deadlines]);
        if (said !== toldOf) tell([{ number, situation, deadlines }]);
        toldOf = said;
      },
    });
    const tellMarks = makeMarksTeller(async (seen) => {
      const sent = await send('marks.seen', seen);
      const before = changed;
      changed = sent.ok ? sent.value : null;
      if (changed || before) guard.refresh();
    });
    let changed: MarksChange | null = null;
    let toldOf = '';
    const countdowns = makeCountdowns({
      document,
      view: window,
      spoken: guard.spoken,
      now,
      clockLine,
      recordOf,
      deadlinesOf: (situation) => deadlinesOf(situation, context()),
      report: tell,
      refresh: guard.refresh,
    });
    answerCapture(document, window);
    answerDesk({
      read: () => readDocument(document),
      showOrder: countdowns.show,
      situationOf: (reading) => remembered(reading.situation, recordOf),
      off: guard.off,
      language: guard.language,
    });
  },
});
