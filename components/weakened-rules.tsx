import { useSpeech } from './speech';
import { nameOf } from './text-ids';

/** A guard that was made weaker must not look like a whole one. */
export default function WeakenedRules({ rules }: { rules: readonly string[] }) {
  const { words, say } = useSpeech();
  return rules.map((rule) => (
    <p key={rule} class="weakened" data-weakened={rule}>
      {words.weakened(nameOf(say, 'rule', rule))}
    </p>
  ));
}
