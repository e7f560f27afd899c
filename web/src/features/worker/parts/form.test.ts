import { expect, it } from 'vitest';
import { stepAt, valuesOf } from './form';

it('goes on where the server says, and back as far as the reader likes', () => {
  expect(stepAt(null, 3)).toBe(3);
  expect(stepAt('2', 3)).toBe(2);
  expect(stepAt('4', 3)).toBe(3);
  expect(stepAt('0', 3)).toBe(1);
  expect(stepAt('x', 2)).toBe(1);
});

it('begins with a blank form and keeps what was saved', () => {
  expect(valuesOf(null).household.members).toEqual([]);
  const money = { incomeYear: '100', rigidYear: null, bankName: '', bankCard: '' };
  const form = { household: null, money, need: null, papers: null };
  expect(valuesOf({ step: 2, version: 1, updatedAt: '', form }).money.incomeYear).toBe('100');
});
