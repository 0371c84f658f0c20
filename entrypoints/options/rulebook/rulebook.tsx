import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../../../components/speech';
import { asksOf, nameOf } from '../../../components/text-ids';
import { rules } from '../../../rules/catalogue';
import type { Rule } from '../../../rules/rule';
import type { RuleId, SetLevel } from '../../../rules/vocabulary';
import { useDesk } from '../../desk/desk';
import { useLines } from '../../desk/lines';
import { isLocked } from '../../shared/settle';
import NumberField from '../number-field';
import OriginNote from '../origin-note';
import Switch from '../switch';
import { useSave } from '../use-save';
import { useHistory } from './history';
import { lines } from './lines';
import RuleRow from './rule-row';
import { sections } from './sections';

const inSections: ReadonlySet<RuleId> = new Set(sections.flatMap((section) => section.rules));

/** The whole rulebook to read, and what this shop has made of it. */
export default function Rulebook() {
  const { say } = useSpeech();
  const { effective } = useDesk();
  const { from } = effective;
  const line = useLines(lines);
  const { save, note, settings } = useSave();
  const history = useHistory();
  const [search, setSearch] = useState('');
  const id = useId();

  const wanted = search.trim().toLowerCase();
  const fits = (rule: Rule) =>
    wanted === '' ||
    [
      rule.id,
      nameOf(say, 'rule', rule.id),
      asksOf(say, rule.id),
      ...rule.actions.map((action) => nameOf(say, 'action', action)),
    ].some((text) => text.toLowerCase().includes(wanted));
  const rulesOf = (ids: readonly RuleId[]) =>
    ids.flatMap((each) => rules.filter((rule) => rule.id === each && fits(rule)));
  const sectionName = useLines(Object.fromEntries(sections.map((section, at) => [String(at), section.name])));
  const groups = [
    ...sections.map((section, at) => ({ name: sectionName(String(at)), rules: rulesOf(section.rules) })),
    { name: line('other'), rules: rules.filter((rule) => !inSections.has(rule.id) && fits(rule)) },
  ].filter((group) => group.rules.length > 0);

  // A rule that is back at its own level is no setting any more: a later rulebook may change that level.
  const set = (rule: RuleId, level: SetLevel) => {
    const { [rule]: _before, ...others } = settings.levels;
    const own = rules.find((each) => each.id === rule)?.level;
    void save('levels', level === own ? others : { ...others, [rule]: level });
  };
  return (
    <>
      <p>{line('intro')}</p>
      <Switch
        label={line('goOn')}
        hint={line('goOnHint')}
        checked={settings.goOn}
        disabled={isLocked(from.goOn)}
        onChange={(goOn) => void save('goOn', goOn)}
      />
      <OriginNote from={from.goOn} />
      <NumberField
        label={line('bulkFrom')}
        least={2}
        most={1000}
        value={settings.bulkFrom}
        from={from.bulkFrom}
        onSave={(value) => save('bulkFrom', value)}
      />
      <div class="toolbar">
        <div class="field grow">
          <label for={`${id}-search`}>{line('search')}</label>
          <input
            id={`${id}-search`}
            type="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        <button type="button" onClick={() => void save('levels', null)}>
          {line('reset')}
        </button>
      </div>
      {note}
      {groups.length === 0 && <p class="hint">{line('nothing')}</p>}
      {groups.map((group) => (
        <section key={group.name}>
          <h3>{group.name}</h3>
          <ul class="rules">
            {group.rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                level={settings.levels[rule.id] ?? rule.level}
                history={history}
                onSet={set}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
