import { rules } from '../../rules/catalogue';
import type { RuleId } from '../../rules/vocabulary';
import type { Settings } from '../shared/settings';

/** Rules that a guide has block and this shop has not: wherever their word counts, that is said. */
export const weakenedRules = ({ levels }: Settings): RuleId[] =>
  rules
    .filter(({ id, level }) => level === 'block' && (levels[id] ?? 'block') !== 'block')
    .map(({ id }) => id);
