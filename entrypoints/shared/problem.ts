import type * as z from 'zod/mini';
import { own } from './own-browser';

/** Something stored that could not be used as it stands. Shown to the seller, never thrown. */
export type Problem = {
  /** What it is about: a storage key, or `policy.bulkFrom`. */
  at: string;
  why: 'not-valid' | 'not-readable' | 'not-saved';
  /** Where inside the value, dotted; empty for the whole of it. */
  path: string;
  detail: string;
};

export function asProblem(at: string, error: z.core.$ZodError): Problem {
  const issue = error.issues[0];
  return { at, why: 'not-valid', path: issue?.path.join('.') ?? '', detail: issue?.message ?? '' };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const brokenPrefix = 'broken.';
export const asideKey = (key: string) => `${brokenPrefix}${key}`;

/** Keeps a copy of a value that could not be used, before anything is written over it. The first broken value wins. */
export async function setAside(key: string, value: unknown): Promise<void> {
  try {
    const aside = asideKey(key);
    const stored = await own().storage.local.get(aside);
    if (stored[aside] === undefined) await own().storage.local.set({ [aside]: value });
  } catch {
    // Full or gone storage: the broken value then stays where it stands.
  }
}
