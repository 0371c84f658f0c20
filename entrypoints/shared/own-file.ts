import * as z from 'zod/mini';
import { migrated } from './own-migrations';
import { OwnTemplate } from './own-template';
import readFile, { type Unreadable } from './read-file';

const kind = 'qsm-claim-guard-templates';
const TemplatesFile = z.strictObject({
  kind: z.literal(kind),
  version: z.literal(1),
  templates: z
    .array(
      z.pipe(
        z.transform((raw) => migrated(raw)),
        OwnTemplate,
      ),
    )
    .check(z.maxLength(20_000)),
});

export const largest = 5 * 1024 * 1024;

/** The templates of a file, or the line and field that is wrong. Nothing is changed by reading. */
export const readTemplatesFile = (
  text: string,
): { ok: true; value: OwnTemplate[] } | ({ ok: false } & Unreadable) => {
  const file = readFile(text, TemplatesFile);
  return file.ok ? { ok: true, value: file.value.templates } : file;
};

export const writeTemplatesFile = (templates: readonly OwnTemplate[]): string =>
  `${JSON.stringify({ kind, version: 1, templates }, null, 2)}\n`;
