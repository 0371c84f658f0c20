import * as z from 'zod/mini';
import { languages } from '../../rules/ids';
import { ruleLevels } from './default-settings';

const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const whole = (from: number, to: number) => z.int().check(z.gte(from), z.lte(to));

const RuleLevel = z.enum(ruleLevels);

const shapes = {
  /** `console`: whatever language the console is set to. */
  language: z.enum(['console', ...languages]),
  /** By rule id; a rule that is not named has the rulebook's own level. */
  levels: z.record(z.string(), RuleLevel),
  bulkFrom: whole(2, 1000),
  /** May a seller go on with a block by typing a reason? */
  goOn: z.boolean(),
  /** How long the journal, the record and settled deadlines are kept. */
  journalDays: whole(1, 3650),
  /** Clock times are Japan's, like every day and hour of the product. */
  notifications: z.object({
    on: z.boolean(),
    /** Left out is none: a policy of Chrome's can't say `null`. */
    morning: z._default(z.nullable(ClockTime), null),
    minutesBefore: z.array(whole(1, 10_080)).check(z.maxLength(5)),
  }),
  quietHours: z.object({ on: z.boolean(), from: ClockTime, to: ClockTime }),
  theme: z.enum(['system', 'light', 'dark']),
};

export type SettingName = keyof typeof shapes;
export type Settings = { [K in SettingName]: z.infer<(typeof shapes)[K]> };

export const settingSchemas: { [K in SettingName]: z.ZodMiniType<Settings[K]> } = shapes;

/** Any of them, and nothing else: a file that names an unknown setting is a mistake worth hearing of. */
export const SomeSettings = z.partial(z.strictObject(shapes));
