import type { Remedy } from '../rules/verdict';
import { type Speech, useSpeech } from './speech';
import { nameOf } from './text-ids';

/** What the button of a remedy says; a wait is no button: nothing can be pressed to make time pass. */
function label(remedy: Exclude<Remedy, { kind: 'wait' }>, { words, say }: Speech): string {
  switch (remedy.kind) {
    case 'action':
      return words.chooseAction(nameOf(say, 'action', remedy.action));
    case 'template':
      return words.insertTemplate(nameOf(say, 'template', remedy.template));
    case 'inquiry':
      return words.copyInquiry(nameOf(say, 'inquiry', remedy.inquiry));
    case 'change':
      return say(remedy.message, remedy.data) || words.jumpToField(nameOf(say, 'fact', remedy.field));
  }
}

type Props = { remedies: readonly Remedy[]; onRemedy: (remedy: Remedy) => void };

export default function Remedies({ remedies, onRemedy }: Props) {
  const speech = useSpeech();
  if (remedies.length === 0) return null;
  return (
    <div class="remedies">
      {remedies.map((remedy, at) =>
        remedy.kind === 'wait' ? (
          <p key={at}>{speech.say(remedy.message, remedy.data)}</p>
        ) : (
          <button key={at} type="button" data-remedy={remedy.kind} onClick={() => onRemedy(remedy)}>
            {label(remedy, speech)}
          </button>
        ),
      )}
    </div>
  );
}
