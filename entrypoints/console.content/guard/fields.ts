import { type FieldName, fieldNames, type Reading } from '../reading/reading';

export const fieldNamed = (dotted: string | null): FieldName | undefined => {
  const name = dotted?.replace(/^form\./, '');
  return fieldNames.find((known) => known === name);
};

export const fieldOf = (
  reading: Reading,
  action: Parameters<Reading['fieldOf']>[0],
  dotted: string | null,
): HTMLElement | undefined => {
  const name = fieldNamed(dotted);
  return name && reading.fieldOf(action, name);
};
