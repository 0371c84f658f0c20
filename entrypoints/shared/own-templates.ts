import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { migrated } from './own-migrations';
import { OwnTemplate, templatesKey } from './own-template';
import { readPolicy } from './policy';
import { asProblem, messageOf, type Problem } from './problem';
import { shopFile } from './shop-file';
import { type SharedTemplate, sharedTemplates } from './shop-templates';

/** What a page of ours asks the background to do: it alone writes, so two tabs can't lose each other's. */
export const TemplatesChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('put'), template: OwnTemplate, at: z.optional(z.int().check(z.gte(0))) }),
  z.object({ do: z.literal('remove'), id: z.string() }),
  /** The two change places. */
  z.object({ do: z.literal('swap'), id: z.string(), with: z.string() }),
  z.object({ do: z.literal('bring'), templates: z.array(OwnTemplate).check(z.maxLength(20_000)) }),
]);
export type TemplatesChange = z.infer<typeof TemplatesChange>;

export type OwnTemplates = { templates: readonly OwnTemplate[]; problems: readonly Problem[] };

/** What is broken stays where it is stored and is named; the others are there. */
export function readTemplates(stored: unknown): OwnTemplates {
  if (stored === undefined || stored === null) return { templates: [], problems: [] };
  if (!Array.isArray(stored)) {
    const detail = 'expected a list';
    return { templates: [], problems: [{ at: templatesKey, why: 'not-valid', path: '', detail }] };
  }
  const templates: OwnTemplate[] = [];
  const problems: Problem[] = [];
  stored.forEach((raw: unknown, at) => {
    const parsed = OwnTemplate.safeParse(migrated(raw));
    if (parsed.success) templates.push(parsed.data);
    else problems.push(asProblem(`${templatesKey}.${at}`, parsed.error));
  });
  return { templates, problems };
}

export async function loadTemplates(): Promise<OwnTemplates> {
  try {
    return readTemplates((await browser.storage.local.get(templatesKey))[templatesKey]);
  } catch (error) {
    const problem = { at: templatesKey, why: 'not-readable', path: '', detail: messageOf(error) } as const;
    return { templates: [], problems: [problem] };
  }
}

/** The texts that the shop gives to every seat: an administrator's first, then the settings file's. */
export async function loadSharedTemplates(): Promise<{
  shared: readonly SharedTemplate[];
  problems: readonly Problem[];
}> {
  const [policy, file] = await Promise.all([readPolicy(), shopFile.getValue().catch(() => null)]);
  const [first, second] = [
    sharedTemplates(policy.templates, 'policy'),
    sharedTemplates(file?.templates, 'shop-file'),
  ];
  return {
    shared: [...first.shared, ...second.shared],
    problems: [...first.problems, ...second.problems],
  };
}
