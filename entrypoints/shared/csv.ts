/** Excel reads Japanese in a CSV only behind this mark. */
const byteOrderMark = '\uFEFF';
/** A spreadsheet runs a cell that begins like this as a formula. */
const formula = /^[\s\u3000]*[=+\-@＝＋－＠\t\r]/u;

const cell = (value: string | number | null) => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export type Cells = readonly (string | number | null)[];

/** One record as RFC 4180 writes it. */
export const csvLine = (cells: Cells) => `${cells.map(cell).join(',')}\r\n`;

export const csvHead = (names: readonly string[]) => byteOrderMark + csvLine(names);

export const csv = (names: readonly string[], lines: readonly Cells[]) =>
  csvHead(names) + lines.map(csvLine).join('');
