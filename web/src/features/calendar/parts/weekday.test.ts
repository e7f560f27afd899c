import { expect, it } from 'vitest';
import { weekdayOf } from './weekday';

it.each([
  ['2027-02-06', 'sat'],
  ['2026-11-23', 'mon'],
  ['2026-10-01', 'thu'],
])('%s', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});
