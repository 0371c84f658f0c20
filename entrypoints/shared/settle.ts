import { asProblem } from './problem';
import { settingSchemas } from './settings-schema';
import { type Effective, type Parse, type Sources, settleBy } from './settle-by';

const parse: Parse = (name, raw) => {
  const parsed = settingSchemas[name].safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const { path, detail } = asProblem(name, parsed.error);
  return { ok: false, path, detail };
};

/** With words for what is wrong with a value: for the pages on which a seller can mend it. */
export const settle = (sources: Sources): Effective => settleBy(parse, sources);
