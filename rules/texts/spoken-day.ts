import type { Language } from '../vocabulary';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-07-24` as 7月24日, 7월 24일, 24 Jul. The year goes without saying. */
export function spokenDay(language: Language, day: string): string {
  const [, month, date] = day.split('-').map(Number);
  if (!month || !date) return day;
  if (language === 'en') return `${date} ${months[month - 1] ?? month}`;
  return language === 'ko' ? `${month}월 ${date}일` : `${month}月${date}日`;
}
