/** One measured number. With a `budget` it can be breached, and the command then fails. */
export type Figure = {
  part: string;
  name: string;
  value: number;
  unit: string;
  budget?: { at: 'most' | 'least'; limit: number };
};

export const isBreached = ({ value, budget }: Figure): boolean =>
  budget !== undefined && (budget.at === 'most' ? !(value <= budget.limit) : !(value >= budget.limit));

/** Of numbers in any order; `share` 0.5 is the median. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
export const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

const written = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

const budgetOf = ({ budget, unit }: Figure): string =>
  budget ? `${budget.at === 'most' ? '≤' : '≥'} ${written(budget.limit)} ${unit}` : '';

export const tableOf = (figures: readonly Figure[]): string => {
  const rows = [
    ['', 'figure', 'measured', 'budget', ''],
    ...figures.map((figure, i) => [
      figures[i - 1]?.part === figure.part ? '' : figure.part,
      figure.name,
      `${written(figure.value)} ${figure.unit}`,
      budgetOf(figure),
      figure.budget ? (isBreached(figure) ? '✗' : '✓') : '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 2 || i === 3 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
