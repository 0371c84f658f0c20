import LevelMark, { lookOf } from '../../../components/level-mark';
import Sign from '../../../components/sign';
import { useSpeech } from '../../../components/speech';
import { nameOf } from '../../../components/text-ids';
import { useLines } from '../../desk/lines';
import { cameLines, wentLines } from '../../desk/went';
import { whenLong } from '../../desk/when';
import type { JournalEntry } from '../../shared/journal-entry';
import { lines } from './lines';

/** One page of entries. On a narrow page each row becomes a small card. */
export default function JournalTable({ entries }: { entries: readonly JournalEntry[] }) {
  const { language, words, say } = useSpeech();
  const line = useLines(lines);
  const went = useLines(wentLines);
  const came = useLines(cameLines);
  return (
    <table class="journal">
      <thead>
        <tr>
          <th scope="col">{line('when')}</th>
          <th scope="col">{line('action')}</th>
          <th scope="col">{line('order')}</th>
          <th scope="col">{line('level')}</th>
          <th scope="col">{line('went')}</th>
          <th scope="col">{line('rules')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td>{whenLong(new Date(entry.at), language)}</td>
            <td>{nameOf(say, 'action', entry.action)}</td>
            <td>{entry.orders > 1 ? line('orders')(entry.orders) : (entry.order ?? '—')}</td>
            <td>
              <LevelMark
                look={lookOf({ level: entry.level, unchecked: entry.unchecked ?? [] })}
                form="badge"
              />
            </td>
            <td>
              {went(entry.went ?? 'open')}
              {entry.result && (
                <span class="came" data-result={entry.result}>
                  {came(entry.result)}
                </span>
              )}
            </td>
            <td>
              {entry.rules.map((rule) => nameOf(say, 'rule', rule)).join(words.and)}
              {entry.reason && <q>{entry.reason}</q>}
              <NotAll unchecked={entry.unchecked ?? []} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What of a verdict nobody vouches for: said beside every level, not only where nothing else was found. */
function NotAll({ unchecked }: { unchecked: readonly string[] }) {
  const { words, say } = useSpeech();
  const line = useLines(lines);
  if (unchecked.length === 0) return null;
  return (
    <div class="unchecked" data-unchecked={unchecked.join(' ')}>
      <span class="mark" data-look="unchecked">
        <Sign of="unchecked" />
      </span>
      <span>
        <b>{line('notAll')}</b> {unchecked.map((rule) => nameOf(say, 'rule', rule)).join(words.and)}
      </span>
    </div>
  );
}
