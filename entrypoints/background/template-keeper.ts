import { browser } from 'wxt/browser';
import { isOld, migrated, type Steps, steps } from '../shared/own-migrations';
import { newId, type OwnTemplate, templatesKey } from '../shared/own-template';
import type { TemplatesChange } from '../shared/own-templates';
import { setAside } from '../shared/problem';

const idOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Which names are taken is told by what stands there, readable or not: nothing of the seller's is dropped. */
export function changed(list: readonly unknown[], change: TemplatesChange): unknown[] {
  switch (change.do) {
    case 'put': {
      const at = list.findIndex((raw) => idOf(raw) === change.template.id);
      if (at >= 0) return list.with(at, change.template);
      return list.toSpliced(change.at ?? list.length, 0, change.template);
    }
    case 'remove':
      return list.filter((raw) => idOf(raw) !== change.id);
    case 'swap': {
      const [one, other] = [change.id, change.with].map((id) => list.findIndex((raw) => idOf(raw) === id));
      if (one === undefined || other === undefined || one < 0 || other < 0) return [...list];
      return list.with(one, list[other]).with(other, list[one]);
    }
    case 'bring':
      return [...list, ...fresh(list, change.templates)];
  }
}

/** Where an id is taken by another text, both are kept. */
function fresh(list: readonly unknown[], brought: readonly OwnTemplate[]): OwnTemplate[] {
  const there = new Map(list.map((raw) => [idOf(raw), raw]));
  return brought.flatMap((template) => {
    const known = there.get(template.id);
    if (known !== undefined && isSame(known, template)) return [];
    const taken = known !== undefined;
    const kept = taken ? { ...template, id: newId(), name: `${template.name.slice(0, 96)} (2)` } : template;
    there.set(kept.id, kept);
    return [kept];
  });
}

const stored = async (): Promise<unknown[]> => {
  const value: unknown = (await browser.storage.local.get(templatesKey))[templatesKey];
  if (Array.isArray(value)) return value;
  if (value !== undefined && value !== null) await setAside(templatesKey, value);
  return [];
};

/** To be called by one writer only. */
export async function keepTemplates(change: TemplatesChange): Promise<{ count: number }> {
  const list = await stored();
  const now = changed(list, change);
  await browser.storage.local.set({ [templatesKey]: now });
  return { count: now.length - list.length };
}

export const copyKey = (version: number) => `${templatesKey}.before.${version}`;

/** Brings all into the shape of this version; what they were is kept beside them first. */
export async function migrateTemplates(version: number, all: Steps = steps): Promise<boolean> {
  const list = await stored();
  if (!list.some((raw) => isOld(raw, version))) return false;
  await browser.storage.local.set({ [copyKey(version)]: list });
  await browser.storage.local.set({ [templatesKey]: list.map((raw) => migrated(raw, all, version)) });
  return true;
}
