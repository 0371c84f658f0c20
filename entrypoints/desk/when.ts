import type { Language } from '../../rules/vocabulary';

const locales: Record<Language, string> = { ja: 'ja-JP', ko: 'ko-KR', zh: 'zh-CN', en: 'en-GB' };

const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Map<Language, Intl.DateTimeFormat>();
  return (at: Date, language: Language): string => {
    let one = made.get(language);
    if (!one) {
      one = new Intl.DateTimeFormat(locales[language], { timeZone: 'Asia/Tokyo', ...options });
      made.set(language, one);
    }
    return one.format(at);
  };
};

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
