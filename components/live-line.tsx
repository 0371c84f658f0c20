import type { Finding, Remedy } from '../rules/verdict';
import Announcement from './announcement';
import LevelMark from './level-mark';
import Remedies from './remedies';
import { type Speech, useSpeech } from './speech';
import { whatOf } from './text-ids';

/** A length is counted: the seller is typing, and wants the number alone. */
function line(finding: Finding, { words, say }: Speech): string {
  const { missing, over } = finding.data;
  if (typeof missing === 'number') return words.moreCharacters(missing);
  if (typeof over === 'number') return words.tooManyCharacters(over);
  return whatOf(say, finding);
}

type Props = {
  findings: readonly Finding[];
  /** The words that each finding is about, where they can be named. */
  places?: readonly (string | null)[] | undefined;
  /** Says that it is enough when the last finding has gone; otherwise the line is empty then. */
  praise?: boolean | undefined;
  onRemedy?: ((remedy: Remedy, finding: Finding) => void) | undefined;
};

/** Stands by a field and says what is wrong with it while it is being filled in. */
export default function LiveLine({ findings, places = [], praise = false, onRemedy }: Props) {
  const speech = useSpeech();
  const lines = findings.map((finding) => line(finding, speech));
  const done = findings.length === 0 && praise;
  return (
    <section class="live-line" aria-label={speech.words.product}>
      {findings.map((finding, at) => (
        <div
          key={finding.rule + finding.message}
          class="line"
          data-rule={finding.rule}
          data-level={finding.level}
          data-look={finding.level}
        >
          <LevelMark look={finding.level} form="shape" />
          <span>
            {lines[at]}
            {places[at] && (
              <>
                {' '}
                <q>{places[at]}</q>
              </>
            )}
          </span>
          {onRemedy && (
            <Remedies
              remedies={finding.remedies.filter(
                (remedy) => remedy.kind === 'change' && remedy.value !== undefined,
              )}
              onRemedy={(remedy) => onRemedy(remedy, finding)}
            />
          )}
        </div>
      ))}
      {done && (
        <div class="line" data-look="ok">
          <LevelMark look="ok" form="shape" />
          <span>{speech.words.enough}</span>
        </div>
      )}
      <Announcement text={done ? speech.words.enough : lines.join(' ')} />
    </section>
  );
}
