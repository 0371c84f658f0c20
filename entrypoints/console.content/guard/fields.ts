import type { FieldName, Reading } from '../reading/reading';

export const fieldNamed = (dotted: string | null): FieldName | undefined => {
  const name = dotted?.replace(/^form\./, '');
  return fieldNames.find((known) => known === name);
};

const names = {
  reason: 0,
  text: 0,
  withdrawalFlag: 0,
  received: 0,
  approved: 0,
  category: 0,
  title: 0,
  body: 0,
} satisfies Record<FieldName, 0>;
/** Written above with these names and no others, which `keys` cannot know. */
export const fieldNames = Object.keys(names) as FieldName[];

export const fieldOf = (
  reading: Reading,
  action: Parameters<Reading['fieldOf']>[0],
  dotted: string | null,
): HTMLElement | undefined => {
  const name = fieldNamed(dotted);
  return name && reading.fieldOf(action, name);
};
