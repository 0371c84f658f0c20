import type { Unchecked } from '../rules/verdict';
import LevelMark from './level-mark';
import { type Speech, useSpeech } from './speech';
import { nameOf } from './text-ids';

const hasCrashed = ({ missing }: Unchecked) => missing.includes('crashed');

function reason(line: Unchecked, { words, say }: Speech): string {
  if (hasCrashed(line)) return words.ruleCrashed;
  return line.missing.map((fact) => nameOf(say, 'fact', fact)).join(words.and);
}

/** Which rules could not be applied, and for want of what. */
export default function UncheckedLines({ unchecked }: { unchecked: readonly Unchecked[] }) {
  const speech = useSpeech();
  if (unchecked.length === 0) return null;
  return (
    <div class="unchecked">
      <LevelMark look="unchecked" form="shape" />
      <div>
        <b>{unchecked.every(hasCrashed) ? speech.words.level.unchecked : speech.words.notReadable}</b>
        <ul>
          {unchecked.map((line) => (
            <li key={line.rule} data-unchecked={line.rule}>
              <span>{nameOf(speech.say, 'rule', line.rule)}</span> {reason(line, speech)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
