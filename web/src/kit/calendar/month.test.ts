import { expect, it } from 'vitest';
import { monthGrid, shiftMonth } from './month';

it('covers the month from Monday', () => {
  const grid = monthGrid('2027-02');
  expect(grid).toHaveLength(6);
  expect(grid[0]?.[0]).toBe('2027-02-01'); // a Monday
  expect(grid[5]?.[6]).toBe('2027-03-14');
});

it('starts in the month before when the first is no Monday', () => {
  expect(monthGrid('2026-11')[0]).toEqual([
    '2026-10-26',
    '2026-10-27',
    '2026-10-28',
    '2026-10-29',
    '2026-10-30',
    '2026-10-31',
    '2026-11-01',
  ]);
});

it.each([
  ['2026-12', 1, '2027-01'],
  ['2027-01', -1, '2026-12'],
  ['2027-03', 12, '2028-03'],
])('%s %i → %s', (month, by, shifted) => {
  expect(shiftMonth(month, by)).toBe(shifted);
});
