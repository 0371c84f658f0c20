import { rules } from './catalogue';
import { judgeBy } from './judge';

export { rules };
export const judge = judgeBy(rules);

export type { Rule } from './rule';
export * from './verdict';
export * from './vocabulary';
