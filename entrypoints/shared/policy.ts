import { own } from './own-browser';

/** Firefox rejects where no administrator has set anything; Chrome answers with nothing. Both mean: no policy. */
export async function readPolicy(): Promise<Record<string, unknown>> {
  try {
    return namedValues(await own().storage.managed.get());
  } catch {
    return {};
  }
}

export const namedValues = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
