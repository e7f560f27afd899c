import { describe, expect, it } from 'vitest';
import { dealOut } from './sheets';

const rows = (count: number) => Array.from({ length: count }, (_, i) => i);
const sizes = (count: number) => dealOut(rows(count), { rows: 12, lastRows: 9 }).map((sheet) => sheet.length);

describe('dealOut', () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [9, [9]],
    [10, [9, 1]],
    [12, [11, 1]],
    [13, [12, 1]],
    [21, [12, 9]],
    [22, [12, 9, 1]],
    [33, [12, 12, 9]],
  ])('%i rows lie on sheets of %j', (count, expected) => {
    expect(sizes(count)).toEqual(expected);
  });

  it('keeps every row once and in order', () => {
    for (let count = 0; count < 60; count++) {
      expect(dealOut(rows(count), { rows: 12, lastRows: 9 }).flat()).toEqual(rows(count));
    }
  });
});
