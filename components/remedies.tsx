import type { Remedy } from '../rules/verdict';
import { type Speech, useSpeech } from './speech';
import { nameOf } from './text-ids';

/** What the button of a remedy says, or the line where nothing can be pressed: no button makes time pass. */
function label(remedy: Remedy, { words, say }: Speech): string {
  switch (remedy.kind) {
    case 'action': {
      const name = nameOf(say, 'action', remedy.action);
      if (remedy.isElsewhere) return words.actionElsewhere(name);
      return remedy.action === 'send-message' ? words.messageFirst : words.chooseAction(name);
    }
    case 'template':
      return words.insertTemplate(nameOf(say, 'template', remedy.template));
    case 'inquiry':
      return words.copyInquiry(nameOf(say, 'inquiry', remedy.inquiry));
    case 'change':
      return say(remedy.message, remedy.data) || words.jumpToField(nameOf(say, 'fact', remedy.field));
    case 'wait':
      return say(remedy.message, remedy.data);
  }
}

const isToRead = (remedy: Remedy): boolean =>
  remedy.kind === 'wait' || (remedy.kind === 'action' && remedy.isElsewhere === true);

type Props = { remedies: readonly Remedy[]; onRemedy: (remedy: Remedy) => void };

export default function Remedies({ remedies, onRemedy }: Props) {
  const speech = useSpeech();
  if (remedies.length === 0) return null;
  return (
    <div class="remedies">
      {remedies.map((remedy, at) =>
        isToRead(remedy) ? (
          <p key={at}>{label(remedy, speech)}</p>
        ) : (
          <button key={at} type="button" data-remedy={remedy.kind} onClick={() => onRemedy(remedy)}>
            {label(remedy, speech)}
          </button>
        ),
      )}
    </div>
  );
}
