import type { OptionValues } from '../reasons';
import type { GridKind, LayoutId } from '../visit';

export type Cell = { part: string; label: string; html: string; wide?: boolean };
export type Kind = 'ddl' | 'txt' | 'rdo' | 'lbl' | 'btn' | 'pnl';

/**
 * One way to build the same panels, forms and popups. Nobody knows how the real ones are built, so these differ
 * in all that a reader might lean on: where a label stands, what a button is, which ids there are.
 */
export type Layout = {
  id: LayoutId;
  detail: 'below' | 'layer' | 'frame';
  /** What the page does after an action went through. */
  after: 'in-place' | 'reload' | 'postback';
  popup: 'window' | 'layer';
  grid: GridKind;
  values: OptionValues;
  /** Sections that don't apply are there all the same, not displayed. */
  keepsHidden: boolean;
  /** Which of several ways to write a label. */
  variant: number;
  /** Between the type and the stage in the list's status column. */
  stageMark: string;
  attributes(kind: Kind, part: string, choice?: string): string;
  section(part: string, title: string, isShown: boolean, body: string): string;
  cells(rows: Cell[][]): string;
  button(part: string, label: string, call: string): string;
  choice(part: string, choice: string, label: string, state: string): string;
};

/** A name that says nothing, the same each time. */
export const opaque = (part: string): string => {
  let sum = 7;
  for (const letter of part) sum = (sum * 31 + letter.charCodeAt(0)) % 99991;
  return `x${sum.toString(36)}`;
};
