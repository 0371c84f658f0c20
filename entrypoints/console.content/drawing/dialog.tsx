import { standAlone } from '../../../components/stand-alone';
import StopDialog from '../../../components/stop-dialog';
import type { Action } from '../../../rules/vocabulary';
import type { Ask } from '../guard/hold';
import type { View } from '../view';
import { type Dress, makeHost } from './host';
import type { Spoken } from './spoken';

type Parts = {
  document: Document;
  spoken: Spoken;
  dress: Dress;
  mayGoOn: () => boolean;
  weakened: (action: Action) => readonly string[];
  /** Does what remedies say. A button that opens nothing is worse than none: without it there are none. */
  view: () => View | undefined;
};

/** Keeps the stop dialog where the seller sees it, for as long as an action is held. */
export const makeDialog = ({ document, spoken, dress, mayGoOn, weakened, view }: Parts) => {
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
      const { reading, attempt, verdict } = question.seen;
      const key = ++count;
      draw = () => {
        const here = view();
        host.show(
          spoken(
            <StopDialog
              key={key}
              action={attempt.action}
              verdict={here?.markElsewhere(verdict, reading) ?? verdict}
              mayGoOn={mayGoOn()}
              weakened={weakened(attempt.action)}
              onBack={question.back}
              onGoOn={question.goOn}
              // What is written into the page is read by the buyer: the seller looks at it before pressing again.
              onRemedy={
                here &&
                ((remedy) => {
                  question.leave();
                  here.remedy(remedy, question.seen);
                })
              }
            />,
          ),
        );
      };
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
