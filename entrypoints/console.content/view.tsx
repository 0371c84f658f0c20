import ClockLine from '../../components/clock-line';
import { dresser } from '../../components/design/dress';
import { style } from '../../components/design/style';
import { markNames } from '../../components/mark-name';
import { deadlinesOf } from '../../rules/deadlines';
import { optionsFor } from '../../rules/options';
import type { Deadline, Option } from '../../rules/verdict';
import type { Action, Attempt, Context, Situation } from '../../rules/vocabulary';
import { weakenedRules } from '../../rules/weakened';
import type { MarksChange } from '../shared/marks';
import { send } from '../shared/messages';
import type { ClockTold } from '../shared/page-clock';
import type { OrderRecord } from '../shared/record';
import { answerDesk } from './answer-desk';
import { makeCountdowns } from './countdowns/countdowns';
import { seenOn } from './countdowns/report';
import { makeDeadlineLines } from './drawing/deadlines';
import type { Dress } from './drawing/host';
import { makePanel } from './drawing/panel';
import { makePanelState } from './drawing/panel-state';
import { makeSpoken, type Speaking } from './drawing/spoken';
import { choose, pressToChoose } from './guard/choose';
import { markElsewhere } from './guard/elsewhere';
import { makeEvidence } from './guard/evidence';
import { type Judge, type RecordOf, remembered } from './guard/judging';
import type { Seen } from './guard/look';
import type { Write } from './guard/outcome';
import { makeRemedy } from './guard/remedy';
import { makeMarksTeller } from './marks-teller';
import { makeNotices } from './notices/notices';
import { placeOf } from './notices/places';
import { recordLine } from './notices/record-line';
import { capture } from './reading/capture';
import type { Control, Reading, Screen } from './reading/reading';
import { placeOfOrder } from './screens/detail';
import { makeClockTeller } from './tell-clock';

export type ViewParts = Omit<Parameters<typeof makeNotices>[0], 'attemptOf' | 'spoken' | 'dress' | 'now'> & {
  speaking: Speaking;
  /** In the guard's look. */
  dressGuard: Dress;
  attemptOf: (reading: Reading, action: Action) => Attempt;
  judge: Judge;
  judged: (reading: Reading, control: Control) => Seen | null | undefined;
  /** As it stands at that moment. */
  seenOf: (action: Action) => Seen | null | undefined;
  recordSeen: (order: string) => OrderRecord | null;
  /** Nothing of ours comes or goes under a hand that presses. */
  isHandDown: () => boolean;
  /** Why the guard lets everything pass here. */
  off: Parameters<typeof answerDesk>[0]['off'];
  recordOf: RecordOf;
  note: Write['record'];
  context: () => Context;
  /** What is wrong with this PC's clock, if anything is. */
  clock: () => ClockTold | null;
  tellTime: Parameters<typeof makeClockTeller>[1];
  /** A fault in one of the drawings leaves the others. */
  tries: (draw: () => void) => void;
};

/**
 * All that is drawn beside the guard and that no press waits for. It is read from a file of its own as soon as a
 * screen of the console is known: pages that show none pay nothing for it. Without what the guard hands it, by its
 * parts and by what it lends, it does nothing.
 */
const makeView = ({
  speaking,
  dressGuard,
  judge,
  judged,
  seenOf,
  recordSeen,
  isHandDown,
  off,
  recordOf,
  note,
  context,
  clock,
  tellTime,
  tries,
  ...parts
}: ViewParts) => {
  const { document, view, soon } = parts;
  const { language } = speaking;
  const spoken = makeSpoken(speaking);
  const dressMore = dresser(() => style);
  const dress: Dress = (root) => {
    dressGuard(root);
    dressMore(root);
  };
  const now = () => context().now;
  const clockLine = () => {
    const told = clock();
    return told && <ClockLine {...told} />;
  };
  const deadlines = (situation: Situation): readonly Deadline[] => deadlinesOf(situation, context());
  const notices = makeNotices({ ...parts, spoken, dress, now });

  const lookAtClock = makeClockTeller(document, tellTime);
  let screen: Screen = 'home';
  const tell = (looked: Parameters<typeof seenOn>[3]) => {
    if (looked.length > 0) void send('deadlines.seen', seenOn(screen, language(), now(), looked));
  };
  let told = '';
  /** What runs out for the open order outlives the page in the background. */
  const tellOrder = ({ situation: read }: Reading): readonly Deadline[] => {
    const { number } = read.order;
    if (!number) return [];
    const situation = remembered(read, recordOf);
    const runningOut = deadlines(situation);
    const said = JSON.stringify([number, runningOut]);
    if (said !== told) tell([{ number, situation, deadlines: runningOut }]);
    told = said;
    return runningOut;
  };
  const countdowns = makeCountdowns({
    document,
    view,
    spoken,
    dress,
    now,
    clockLine,
    recordOf,
    deadlinesOf: deadlines,
    report: tell,
    refresh: soon,
    tries,
  });

  answerDesk({
    read: parts.read,
    showOrder: countdowns.show,
    situationOf: ({ situation }) => remembered(situation, recordOf),
    off,
    language,
  });

  const { template, inquiry, write } = notices;
  const remedy = makeRemedy({
    read: parts.read,
    write: (attempt) => write(attempt, null),
    template,
    inquiry,
    choose: (field, means) => choose(field, means) || pressToChoose(field, means),
  });
  const onRemedy: Parameters<typeof makePanel>[3] = (what, _finding, action) => {
    const seen = seenOf(action);
    if (seen) remedy(what, seen);
    soon();
  };
  const panel = makePanel(document, spoken, dress, onRemedy, countdowns.makeWay);
  let known: { situation: string; options: readonly Option[] } = { situation: '', options: [] };
  /** What follows from an action hangs on the order alone: it is not asked for again at every keystroke. */
  const optionsOf = (situation: Situation): readonly Option[] => {
    const asked = JSON.stringify(situation);
    if (asked !== known.situation) known = { situation: asked, options: optionsFor(situation, context()) };
    return known.options;
  };
  const optionOf = ({ reading, attempt, verdict }: Seen): Option => {
    const { action, record } = attempt;
    const option = optionsOf({
      order: attempt.order,
      claim: attempt.claim,
      unanswered: attempt.unanswered,
      record,
    }).find((each) => each.action === action);
    const weakened = weakenedRules(context().levels, action);
    return {
      fits: true,
      consequences: [],
      advised: false,
      ...option,
      action,
      verdict: markElsewhere(verdict, reading),
      weakened,
    };
  };

  const deadlineLines = makeDeadlineLines({
    language,
    now,
    deadlinesOf: deadlines,
    isSpoken: countdowns.isSpoken,
  });
  const state = makePanelState(optionOf, (finding, attempt) => placeOf(finding, attempt, judge));
  const seenBefore = ({ order }: Attempt) => (order.number ? recordSeen(order.number) : null);
  const toBuyer = { write: (attempt: Attempt) => notices.write(attempt, null), inquiry, note };

  /** Nothing can be done about the open order here, and still something runs out for it. */
  const restingPlace = ({ situation }: Reading): Element | undefined =>
    deadlines(remembered(situation, recordOf)).length > 0
      ? placeOfOrder(document, situation.order.number)
      : undefined;
  const drawPanel = (reading: Reading) => {
    const controls = [...new Map(reading.controls.map((control) => [control.action, control])).values()];
    const actions = controls.map(({ action }) => action);
    const seen = controls.flatMap((control) => judged(reading, control) ?? []);
    const place = reading.controls.length > 0 ? undefined : restingPlace(reading);
    const attempt = seen[0]?.attempt ?? (place && parts.attemptOf(reading, 'send-message'));
    panel.draw(
      { ...state.of(reading, seen), place },
      attempt && (
        <>
          {recordLine({ attempt, seen: seenBefore(attempt), actions, ...toBuyer })}
          {clockLine()}
          {deadlineLines(attempt)}
        </>
      ),
    );
  };

  let changed: MarksChange | null = null;
  const tellMarks = makeMarksTeller(async (marks) => {
    const sent = await send('marks.seen', marks);
    const before = changed;
    changed = sent.ok ? sent.value : null;
    if (changed || before) soon();
  });

  return {
    /** `null`: no screen of the console. */
    draw: (reading: Reading | null) => {
      if (reading) {
        screen = reading.screen;
        tries(lookAtClock);
        tries(() => tellMarks(reading));
      }
      const isStill = isHandDown();
      tries(() => {
        if (reading) countdowns.draw(tellOrder(reading));
        else if (!isStill) countdowns.hide();
      });
      if (isStill) return;
      tries(() => notices.draw(reading));
      tries(() => (reading ? drawPanel(reading) : panel.hide()));
    },
    /** What of this screen was found on the last good day and is not today. */
    changed: () => changed && { since: changed.since, names: markNames(changed.lost) },
    typed: state.typed,
    /** What is known of the orders beside the page is another. */
    forget: countdowns.forget,
    isMoving: countdowns.isMoving,
    capture,
    evidence: makeEvidence(document),
    remedy,
    markElsewhere,
  };
};
export type View = ReturnType<typeof makeView>;
export default makeView;
