import type { Level } from '../rules/vocabulary';
import Sign from './sign';
import { useSpeech } from './speech';

export type Look = Level | 'unchecked';

/** What was not checked never looks like "clear". */
export const lookOf = ({ level, unchecked }: { level: Level; unchecked: readonly unknown[] }): Look =>
  level === 'ok' && unchecked.length > 0 ? 'unchecked' : level;

type Props = { look: Look; form?: 'badge' | 'plain' | 'shape' };

/** Shape, word and colour together; `shape` keeps the word for screen readers. */
export default function LevelMark({ look, form = 'plain' }: Props) {
  const { words } = useSpeech();
  const word = words.level[look];
  return (
    <span class={`mark ${form}`} data-look={look}>
      <Sign of={look} />
      {form === 'shape' ? <span class="unseen">{word}</span> : word}
    </span>
  );
}
