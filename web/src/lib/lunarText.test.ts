import { expect, it } from 'vitest';
import { lunarCellText } from './lunarText';

const day = (month: number, d: number, leap = false) => ({ year: 2026, month, day: d, leap });

it.each([
  [day(1, 1), '正月'],
  [day(6, 1, true), '闰六月'],
  [day(12, 1), '腊月'],
  [day(12, 8), '初八'],
  [day(1, 10), '初十'],
  [day(1, 15), '十五'],
  [day(8, 20), '二十'],
  [day(12, 23), '廿三'],
  [day(12, 30), '三十'],
])('%j → %s', (lunar, text) => {
  expect(lunarCellText(lunar)).toBe(text);
});
