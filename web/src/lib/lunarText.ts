import { lunarWords as words } from '@/i18n/words/lunar';
import type { LunarDay } from './lunar';

/** The lunar day as printed in a calendar cell: the month's name on its first day, else the day ("廿三"). */
export function lunarCellText(lunar: LunarDay): string {
  return lunar.day === 1 ? lunarMonthText(lunar) : lunarDayText(lunar.day);
}

/** Name of the month: "腊月", "闰六月". */
export function lunarMonthText({ month, leap }: LunarDay): string {
  return (leap ? words.leap : '') + words.months.charAt(month - 1) + words.month;
}

/** Name of the day: "初一", "十五", "廿三". */
export function lunarDayText(day: number): string {
  if (day === 10 || day === 20 || day === 30) return words.fullTens[day];
  return (words.tens[Math.floor(day / 10)] ?? '') + words.digits.charAt((day % 10) - 1);
}
