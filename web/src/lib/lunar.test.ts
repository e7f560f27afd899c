import { Solar } from 'lunar-typescript';
import { expect, it } from 'vitest';
import { lunarDay, lunarFestival } from './lunar';

const DAY_MS = 86_400_000;

it('agrees with the independent almanac on every day from 1901 to 2100', () => {
  const differences: string[] = [];
  let days = 0;
  for (let at = Date.UTC(1901, 0, 1); at < Date.UTC(2101, 0, 1); at += DAY_MS) {
    const date = new Date(at);
    const ours = lunarDay(date.toISOString().slice(0, 10));
    const theirs = Solar.fromYmd(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()).getLunar();
    const month = theirs.getMonth(); // negative for a leap month
    days++;
    if (
      ours?.year !== theirs.getYear() ||
      ours.month !== Math.abs(month) ||
      ours.leap !== month < 0 ||
      ours.day !== theirs.getDay()
    ) {
      differences.push(date.toISOString());
    }
  }
  expect(differences).toEqual([]);
  expect(days).toBe(73_049);
}, 60_000);

it.each([
  ['2025-07-25', { year: 2025, month: 6, leap: true, day: 1 }],
  ['2027-02-06', { year: 2027, month: 1, leap: false, day: 1 }],
  ['2030-02-03', { year: 2030, month: 1, leap: false, day: 1 }],
])('%s', (date, day) => {
  expect(lunarDay(date)).toEqual(day);
});

it.each([
  ['2027-02-05', 'newYearEve'],
  ['2027-02-06', 'springFestival'],
  ['2026-06-19', 'dragonBoat'],
  ['2026-09-25', 'midAutumn'],
  ['2026-03-04', undefined],
])('festival on %s: %s', (date, festival) => {
  expect(lunarFestival(date)).toBe(festival);
});

it.each(['1900-01-30', '2101-01-29'])('knows nothing of %s', (date) => {
  expect(lunarDay(date)).toBeUndefined();
});
