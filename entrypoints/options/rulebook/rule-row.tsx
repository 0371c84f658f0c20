import LevelMark from '../../../components/level-mark';
import SourceLine from '../../../components/source-line';
import { useSpeech } from '../../../components/speech';
import { asksOf, nameOf } from '../../../components/text-ids';
import type { Rule } from '../../../rules/rule';
import type { RuleId, SetLevel } from '../../../rules/vocabulary';
import Choice from '../../desk/choice';
import { useDesk } from '../../desk/desk';
import { useLines } from '../../desk/lines';
import { isLocked } from '../../shared/settle';
import OriginNote from '../origin-note';
import type { History } from './history';
import { lines } from './lines';

export const setLevels: readonly SetLevel[] = ['off', 'info', 'warn', 'block'];

type Props = {
  rule: Rule;
  /** As it is chosen, saved or not. */
  level: SetLevel;
  history: History | null;
  onSet: (rule: RuleId, level: SetLevel) => void;
};

export default function RuleRow({ rule, level, history, onSet }: Props) {
  const { words, say } = useSpeech();
  const { effective } = useDesk();
  const line = useLines(lines);
  const from = effective.levelsFrom[rule.id];
  const isWeak = rule.level === 'block' && level !== 'block';
  const nameOfLevel = (each: SetLevel) => (each === 'off' ? line('off') : words.level[each]);
  const seen = history === 'failed' ? undefined : history?.get(rule.id);
  return (
    <li
      class="rule"
      data-rule-row={rule.id}
      data-weakened-rule={isWeak ? '' : undefined}
      // Led to from elsewhere, it is read from here on.
      tabIndex={isWeak ? -1 : undefined}
    >
      <div class="rule-text">
        <h4>
          <LevelMark look={level === 'off' ? 'unchecked' : level} form="shape" />
          {nameOf(say, 'rule', rule.id)}
        </h4>
        <p>{asksOf(say, rule.id)}</p>
        <p class="hint">
          {line('actions')}
          {rule.actions.map((action) => nameOf(say, 'action', action)).join(words.and)}
        </p>
        <SourceLine source={rule.source} />
        <p class="hint history">
          {history === null
            ? line('counting')
            : history === 'failed'
              ? line('unread')
              : seen
                ? line('history')(seen.spoke, seen.back, seen.on)
                : line('never')}
        </p>
      </div>
      <div class="rule-level">
        <Choice
          label={line('level')}
          name={words.colon(line('level'), nameOf(say, 'rule', rule.id))}
          value={level}
          disabled={from !== undefined && isLocked(from)}
          options={setLevels.map((each) => ({
            value: each,
            label: each === rule.level ? line('own')(nameOfLevel(each)) : nameOfLevel(each),
          }))}
          onChoose={(value) => onSet(rule.id, setLevels.find((each) => each === value) ?? rule.level)}
        />
        {isWeak && <p class="weakened">{line('weakened')}</p>}
        <OriginNote from={from} />
      </div>
    </li>
  );
}
