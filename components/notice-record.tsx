import { useId, useState } from 'preact/hooks';
import { isComposing } from './keys';
import Sign from './sign';
import { useSpeech } from './speech';
import { momentIn } from './timing';

type Props = {
  /** `how` only where the seller marked it by hand; `null`: nobody has been told. */
  notice: { at: Date; how: string | null } | null;
  /** The last message came back as failed, and nobody has been told since. */
  isUndelivered?: boolean;
  onWrite: () => void;
  onToldAnotherWay: (how: string) => void;
};

/** Whether the buyer of the open order has been told, and the way there. */
export default function NoticeRecord({ notice: told, isUndelivered, onWrite, onToldAnotherWay }: Props) {
  const { language, words } = useSpeech();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [how, setHow] = useState('');
  // What was told before the message that failed is not what the seller wanted to tell.
  const notice = isUndelivered ? null : told;
  const look = notice ? 'ok' : 'warn';

  const sentence = () => {
    if (!notice) return isUndelivered ? words.notice.undelivered : words.notice.notYet;
    const when = momentIn(notice.at, language);
    return notice.how ? words.notice.toldHow(when, notice.how) : words.notice.told(when);
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (how.trim() === '') return;
    onToldAnotherWay(how.trim());
    setAsking(false);
    setHow('');
  };
  return (
    <div class="notice-record" data-look={look}>
      <p class="row">
        <span class="mark">
          <Sign of={look} />
        </span>
        {sentence()}
      </p>
      {!notice && (
        <div class="row">
          <button type="button" onClick={onWrite}>
            {words.notice.write}
          </button>
          <button type="button" class="quiet" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {words.notice.another}
          </button>
        </div>
      )}
      {!notice && asking && (
        <form class="stack" onSubmit={save}>
          <label for={`${id}-how`}>{words.notice.how}</label>
          <input
            id={`${id}-how`}
            value={how}
            autocomplete="off"
            onInput={(event) => setHow(event.currentTarget.value)}
            onKeyDown={(event) => {
              // The Enter that commits a conversion would send the form.
              if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
            }}
          />
          <button type="submit">{words.notice.save}</button>
        </form>
      )}
    </div>
  );
}
