/** Calendar days in Japan, `YYYY-MM-DD`: the console lives in Tokyo, whatever the machine's zone. */
export type Day = string;

const DAY = 24 * 60 * 60 * 1000;

export const dayInJapan = (instant: number): Day =>
  new Date(instant + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);

export const shift = (day: Day, by: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** The console writes the same day in three ways. */
export const withSlashes = (day: Day | null): string => (day ?? '').replaceAll('-', '/');
export const withoutMarks = (day: Day | null): string => (day ?? '').replaceAll('-', '');
