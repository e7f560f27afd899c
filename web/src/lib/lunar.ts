import type { CivilDate } from './date';
import { FIRST_LUNAR_YEAR, PACKED_LUNAR_YEARS } from './lunar-table';

/** A day of the Chinese lunar calendar (农历). */
export interface LunarDay {
  year: number;
  /** 1-12; a leap month (闰月) repeats the number before it. */
  month: number;
  leap: boolean;
  /** 1-30 */
  day: number;
}

export type LunarFestival =
  | 'springFestival'
  | 'lantern'
  | 'dragonBoat'
  | 'qixi'
  | 'midAutumn'
  | 'doubleNinth'
  | 'laba'
  | 'littleNewYear'
  | 'newYearEve';

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1900, 0, 31); // first day of lunar 1900

const FESTIVALS: Partial<Record<string, LunarFestival>> = {
  '1-1': 'springFestival',
  '1-15': 'lantern',
  '5-5': 'dragonBoat',
  '7-7': 'qixi',
  '8-15': 'midAutumn',
  '9-9': 'doubleNinth',
  '12-8': 'laba',
  '12-23': 'littleNewYear',
};

interface LunarMonth {
  year: number;
  month: number;
  leap: boolean;
  /** Days since the epoch at which the month begins. */
  start: number;
}

let months: LunarMonth[] | undefined;

/**
 * The lunar day of a civil date between 1900-01-31 and 2101-01-28; undefined outside.
 *
 * An own table because the browser's Chinese calendar computes new moons less exactly than the published
 * almanac: it moves Spring Festival 2027 and 2030 by a day.
 */
export function lunarDay(date: CivilDate): LunarDay | undefined {
  months ??= unpack();
  const offset = Math.round((Date.parse(date + 'T00:00:00Z') - EPOCH) / DAY_MS);
  const index = lastStartingBy(months, offset);
  const found = months[index];
  if (!found || index === months.length - 1) return undefined; // the last entry only marks the end
  return { year: found.year, month: found.month, leap: found.leap, day: offset - found.start + 1 };
}

/** The traditional festival on a civil date, if any. */
export function lunarFestival(date: CivilDate): LunarFestival | undefined {
  const today = lunarDay(date);
  if (!today) return undefined;
  const tomorrow = today.month === 12 && today.day >= 29 ? lunarDay(next(date)) : undefined;
  if (tomorrow?.month === 1) return 'newYearEve';
  return today.leap ? undefined : FESTIVALS[`${today.month}-${today.day}`];
}

function next(date: CivilDate): CivilDate {
  return new Date(Date.parse(date + 'T00:00:00Z') + DAY_MS).toISOString().slice(0, 10);
}

function unpack(): LunarMonth[] {
  const all: LunarMonth[] = [];
  let start = 0;
  PACKED_LUNAR_YEARS.split(' ').forEach((word, i) => {
    const packed = parseInt(word, 36);
    const leapMonth = packed & 15;
    for (let k = 0; k < (leapMonth ? 13 : 12); k++) {
      const afterLeap = leapMonth > 0 && k >= leapMonth;
      all.push({ year: FIRST_LUNAR_YEAR + i, month: afterLeap ? k : k + 1, leap: afterLeap && k === leapMonth, start });
      start += (packed >> (4 + k)) & 1 ? 30 : 29;
    }
  });
  all.push({ year: 0, month: 0, leap: false, start });
  return all;
}

/** Index of the last month that starts on or before `offset`; -1 before the first. */
function lastStartingBy(all: readonly LunarMonth[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
