import { current } from './template-use';

/** From the version before to this one: `2` makes a template of version 1 one of version 2. */
export type Steps = { readonly [version: number]: (old: Record<string, unknown>) => Record<string, unknown> };

/** None yet: every template there is has the first shape. */
export const steps: Steps = {};

const versionOf = (raw: unknown): number | undefined =>
  typeof raw === 'object' && raw !== null && 'v' in raw && typeof raw.v === 'number' ? raw.v : undefined;

/** One template in today's shape, or as it was where no way leads there: a newer product's, or broken. */
export function migrated(raw: unknown, all: Steps = steps, to: number = current): unknown {
  const from = versionOf(raw);
  if (from === undefined || from >= to || typeof raw !== 'object') return raw;
  let now: Record<string, unknown> = { ...raw };
  for (let version = from + 1; version <= to; version++) {
    const step = all[version];
    if (!step) return raw;
    now = { ...step(now), v: version };
  }
  return now;
}

export const isOld = (raw: unknown, to: number = current): boolean => (versionOf(raw) ?? to) < to;
