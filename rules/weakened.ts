import { rules } from './catalogue';
import type { Action, Context, RuleId } from './vocabulary';

/** Rules that a guide has block and this shop has not: wherever their word counts, that is said. */
export const weakenedRules = (levels: Context['levels'] = {}, about?: Action): RuleId[] =>
  rules
    .filter(
      ({ id, level, actions }) =>
        level === 'block' && (levels[id] ?? level) !== level && (!about || actions.includes(about)),
    )
    .map(({ id }) => id);
