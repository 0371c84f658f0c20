import { standAlone } from '../../../components/stand-alone';
import StopDialog from '../../../components/stop-dialog';
import type { Finding, Remedy } from '../../../rules/verdict';
import type { Action } from '../../../rules/vocabulary';
import type { Ask, Question } from '../guard/hold';
import type { Seen } from '../guard/look';
import { type Dress, makeHost } from './host';
import type { Spoken } from './spoken';

type Parts = {
  document: Document;
  spoken: Spoken;
  dress: Dress;
  mayGoOn: () => boolean;
  weakened: (action: Action) => readonly string[];
  /** With the remedies that can be had. */
  findingsOf: (seen: Seen) => Finding[];
  onRemedy: (remedy: Remedy, finding: Finding, question: Question) => void;
};

/** Keeps the stop dialog where the seller sees it, for as long as an action is held. */
export const makeDialog = ({ document, spoken, dress, mayGoOn, weakened, findingsOf, onRemedy }: Parts) => {
  const host = makeHost(document, 'dialog', dress);
  let count = 0;
  let draw = () => {};

  /** Again where the page has thrown it out. */
  const raise = (): boolean => {
    const dialog = host.root()?.querySelector('dialog');
    const back = dialog?.querySelector<HTMLElement>('[data-go="back"]');
    if (!dialog || !back) return false;
    standAlone(dialog, back);
    return true;
  };

  const ask: Ask = {
    open: (question) => {
      const { attempt, verdict } = question.seen;
      const key = ++count;
      draw = () =>
        void host.show(
          spoken(
            <StopDialog
              key={key}
              action={attempt.action}
              verdict={{ ...verdict, findings: findingsOf(question.seen) }}
              mayGoOn={mayGoOn()}
              weakened={weakened(attempt.action)}
              onBack={question.back}
              onGoOn={question.goOn}
              onRemedy={(remedy, finding) => onRemedy(remedy, finding, question)}
            />,
          ),
        );
      draw();
      return raise();
    },
    close: () => {
      draw = () => {};
      host.hide();
    },
  };

  return {
    ask,
    /** In its words, once they have come. */
    stays: () => {
      draw();
      raise();
    },
  };
};
