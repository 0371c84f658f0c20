import { formatIn, locales } from '../../components/timing';
import type { Language } from '../../rules/vocabulary';

const format = (options: Intl.DateTimeFormatOptions) => formatIn(() => options);

/** Japan's clock, as everywhere in the product. */
export const whenLong = format({
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
export const whenShort = format({ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
export const monthName = format({ year: 'numeric', month: 'long' });
export const dayName = format({ month: 'short', day: 'numeric', weekday: 'short' });
export const numberIn = (value: number, language: Language) => value.toLocaleString(locales[language]);
