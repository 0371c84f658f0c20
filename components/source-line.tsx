import type { Source } from '../rules/vocabulary';
import { useSpeech } from './speech';
import { nameOf } from './text-ids';

export default function SourceLine({ source }: { source: readonly Source[] }) {
  const { words, say } = useSpeech();
  if (source.length === 0) return null;
  return (
    <p class="source">
      {words.source}
      {source.map(({ guide, place }) => (
        <span key={guide + place}>
          {nameOf(say, 'guide', guide)}
          {/* An article of the university is named as a whole. */}
          {place !== 'article' && ` ${nameOf(say, 'place', place)}`}
        </span>
      ))}
    </p>
  );
}
