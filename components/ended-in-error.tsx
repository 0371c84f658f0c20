import type { Action } from '../rules/vocabulary';
import Sign from './sign';
import { useSpeech } from './speech';
import { nameOf } from './text-ids';

const inquiry = 'cancel-error';

type Props = { action: Action; onInquiry: (id: string) => void };

/** A cancelling that the console has answered with an error, and what to ask Qoo10 about it. */
export default function EndedInError({ action, onInquiry }: Props) {
  const { words, say } = useSpeech();
  return (
    <div class="notice-record" data-look="warn">
      <p class="row">
        <span class="mark">
          <Sign of="warn" />
        </span>
        {words.notice.endedInError(nameOf(say, 'action', action))}
      </p>
      <div class="row">
        <button type="button" data-remedy="inquiry" onClick={() => onInquiry(inquiry)}>
          {words.copyInquiry(nameOf(say, 'inquiry', inquiry))}
        </button>
      </div>
    </div>
  );
}
