import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../../../components/speech';
import { nameOf } from '../../../components/text-ids';
import { parseDay, startOfDay } from '../../../rules/days';
import { actions } from '../../../rules/vocabulary';
import Choice from '../../desk/choice';
import { useDesk } from '../../desk/desk';
import { useLines } from '../../desk/lines';
import { useNotDone } from '../../desk/not-done';
import saveFile from '../../desk/save-file';
import { wentLines } from '../../desk/went';
import { numberIn } from '../../desk/when';
import { japanDate } from '../../shared/japan-time';
import { journalAsCsv, journalAsJson } from '../../shared/journal-export';
import type { JournalFilter } from '../../shared/journal-filter';
import { send } from '../../shared/messages';
import Confirm from '../confirm';
import NumberField from '../number-field';
import { useSave } from '../use-save';
import JournalTable from './journal-table';
import { lines } from './lines';
import { usePages } from './use-pages';

const ways = ['back', 'on', 'through'] as const;
const verdicts = ['block', 'warn', 'unchecked', 'info', 'ok'] as const;
/** As the marks say it: an entry with an unchecked rule is not among the clear ones, and found beside any level. */
const verdictFilter = (verdict: (typeof verdicts)[number]): JournalFilter =>
  verdict === 'unchecked'
    ? { unchecked: true }
    : { level: verdict, ...(verdict === 'ok' ? { unchecked: false } : {}) };
/** Days in Japan, both named ones among those that are shown. */
const dayStart = (day: string, after = 0) => {
  const known = parseDay(day);
  return known === undefined ? undefined : startOfDay(known + after).toISOString();
};

export default function Journal() {
  const { language, words, say } = useSpeech();
  const { effective, now } = useDesk();
  const line = useLines(lines);
  const notDone = useNotDone();
  const went = useLines(wentLines);
  const { save, note, settings } = useSave();
  const id = useId();
  const [wish, setWish] = useState({ text: '', action: '', level: '', went: '', from: '', to: '' });
  const [version, setVersion] = useState(0);
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState('');

  const action = actions.find((each) => each === wish.action);
  const verdict = verdicts.find((each) => each === wish.level);
  const way = ways.find((each) => each === wish.went);
  const [from, to] = [dayStart(wish.from), dayStart(wish.to, 1)];
  const filter: JournalFilter = {
    ...(wish.text.trim() === '' ? {} : { text: wish.text }),
    ...(action ? { action } : {}),
    ...(verdict ? verdictFilter(verdict) : {}),
    ...(way ? { went: way } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
  const { journal, page, count, number, older, newer } = usePages(filter, version);
  const any = { value: '', label: line('any') };
  const wants = (news: Partial<typeof wish>) => setWish({ ...wish, ...news });

  const write = async (kind: 'csv' | 'json') => {
    const lots = journal.lots(filter);
    const name = `qsm-claim-guard-journal-${japanDate(now)}.${kind}`;
    try {
      if (kind === 'csv') saveFile(name, 'text/csv', await journalAsCsv(lots));
      else saveFile(name, 'application/json', await journalAsJson(lots));
    } catch {
      setSaid(line('failed'));
    }
  };
  const clear = async () => {
    setAsks(false);
    const sent = await send('journal.clear', null);
    setSaid(sent.ok ? line('cleared') : notDone(sent.detail));
    setVersion(version + 1);
  };
  if (!page) return null;
  return (
    <>
      <p>{line('intro')}</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <div class="field grow">
          <label for={`${id}-text`}>{line('search')}</label>
          <input
            id={`${id}-text`}
            type="search"
            value={wish.text}
            onInput={(event) => wants({ text: event.currentTarget.value })}
          />
        </div>
        <Choice
          label={line('action')}
          value={wish.action}
          options={[any, ...actions.map((each) => ({ value: each, label: nameOf(say, 'action', each) }))]}
          onChoose={(value) => wants({ action: value })}
        />
        <Choice
          label={line('level')}
          value={wish.level}
          options={[any, ...verdicts.map((each) => ({ value: each, label: words.level[each] }))]}
          onChoose={(value) => wants({ level: value })}
        />
        <Choice
          label={line('went')}
          value={wish.went}
          options={[any, ...ways.map((each) => ({ value: each, label: went(each) }))]}
          onChoose={(value) => wants({ went: value })}
        />
        {(['from', 'to'] as const).map((end) => (
          <div key={end} class="field">
            <label for={`${id}-${end}`}>{line(end)}</label>
            <input
              id={`${id}-${end}`}
              type="date"
              value={wish[end]}
              onInput={(event) => wants({ [end]: event.currentTarget.value })}
            />
          </div>
        ))}
      </form>
      <div class="toolbar">
        <p class="grow" role="status">
          {count === null
            ? line('counting')
            : count === 'failed'
              ? line('uncounted')
              : line('count')(numberIn(count, language))}
        </p>
        <button type="button" onClick={() => void write('csv')}>
          {line('csv')}
        </button>
        <button type="button" onClick={() => void write('json')}>
          {line('json')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus */}
      <section class="table-box" tabIndex={0} aria-label={line('title')}>
        {page === 'failed' && <p class="error">{line('failed')}</p>}
        {page && page !== 'failed' && page.entries.length === 0 && <p class="nothing">{line('none')}</p>}
        {page && page !== 'failed' && page.entries.length > 0 && <JournalTable entries={page.entries} />}
      </section>
      <div class="toolbar">
        <button type="button" disabled={!newer} onClick={() => newer?.()}>
          ← {line('newer')}
        </button>
        <span>{line('pageIs')(number)}</span>
        <button type="button" disabled={!older} onClick={() => older?.()}>
          {line('older')} →
        </button>
      </div>
      <hr />
      <div class="toolbar">
        <NumberField
          label={line('keep')}
          least={1}
          most={3650}
          value={settings.journalDays}
          from={effective.from.journalDays}
          onSave={(value) => save('journalDays', value)}
        />
        <button type="button" class="danger" onClick={() => setAsks(true)}>
          {line('clear')}
        </button>
      </div>
      {note}
      <p class="hint" role="status">
        {said}
      </p>
      {asks && (
        <Confirm
          question={line('clearAsk')}
          doIt={line('clear')}
          onDo={() => void clear()}
          onBack={() => setAsks(false)}
        />
      )}
    </>
  );
}
