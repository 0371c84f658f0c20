import type { Finding, Remedy } from '../rules/verdict';
import LevelMark from './level-mark';
import Remedies from './remedies';
import SourceLine from './source-line';
import { useSpeech } from './speech';
import { whatOf } from './text-ids';

type Props = {
  finding: Finding;
  /** Only the one line that says what is so. */
  brief?: boolean;
  onRemedy?: ((remedy: Remedy, finding: Finding) => void) | undefined;
};

export default function FindingView({ finding, brief = false, onRemedy }: Props) {
  const { say } = useSpeech();
  return (
    <div class="finding" data-rule={finding.rule} data-level={finding.level}>
      <LevelMark look={finding.level} form="shape" />
      <p class="what">{whatOf(say, finding)}</p>
      {!brief && (
        <div class="more">
          <SourceLine source={finding.source} />
          {onRemedy && (
            <Remedies remedies={finding.remedies} onRemedy={(remedy) => onRemedy(remedy, finding)} />
          )}
        </div>
      )}
    </div>
  );
}
