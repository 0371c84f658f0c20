import LevelMark from '../../components/level-mark';
import { useSpeech } from '../../components/speech';
import { nameOf } from '../../components/text-ids';
import type { JournalEntry } from '../shared/journal-entry';
import { useLines } from './lines';
import { wentLines } from './went';
import { whenShort } from './when';

/** What was stopped lately, the newest first. */
export default function LastBlocks({ entries }: { entries: readonly JournalEntry[] }) {
  const { language, words, say } = useSpeech();
  const went = useLines(wentLines);
  return (
    <ul class="last-blocks">
      {entries.map(({ id, at, action, order, level, rules, went: way }) => (
        <li key={id}>
          <LevelMark look={level} form="shape" />
          <p>
            <span class="what">{nameOf(say, 'action', action)}</span>
            <span class="hint">
              {whenShort(new Date(at), language)}
              {order && ` · ${words.deadlines.order(order)}`} · {went(way ?? 'open')}
            </span>
            {rules[0] && <span class="hint">{nameOf(say, 'rule', rules[0])}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
