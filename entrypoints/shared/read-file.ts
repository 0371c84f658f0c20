import type * as z from 'zod/mini';
import readJson from './json-lines';

/** `line` counts from 1; `field` is dotted, and empty where the file is no JSON at all. */
export type Unreadable = { line: number; field: string; detail: string };

/** Reads a file of ours, or says on which line which field is wrong. Changes nothing. */
export default function readFile<T>(
  text: string,
  schema: z.ZodMiniType<T>,
): { ok: true; value: T } | ({ ok: false } & Unreadable) {
  const json = readJson(text);
  if (!json.ok) return { ok: false, line: json.line, field: '', detail: json.detail };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  // An unknown field is reported on what it stands in; its own name leads to its line.
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown];
  return {
    ok: false,
    line: json.lineOf(path),
    field: path.map(String).join('.'),
    detail: issue?.message ?? '',
  };
}
