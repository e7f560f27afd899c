import { describe, expect, it } from 'vitest';
import { netPerHead } from './netPerHead';

describe('netPerHead', () => {
  it.each([
    ['3600000', '2400000', 4, '25000'],
    ['100', '0', 1, '8'], // 8.33
    ['6', '0', 1, '1'], // 0.5 rounds away from zero
    ['0', '6', 1, '-1'],
    ['0', '3600000', 3, '-100000'],
    ['0', '0', 5, '0'],
  ])('income %s, rigid %s, %i persons', (incomeYear, rigidYear, householdSize, expected) => {
    expect(netPerHead({ incomeYear, rigidYear, householdSize })).toBe(expected);
  });

  it.each([
    [null, '0', 3],
    ['0', null, 3],
    ['0', '0', 0],
  ])('is unknown without %s, %s, %i', (incomeYear, rigidYear, householdSize) => {
    expect(netPerHead({ incomeYear, rigidYear, householdSize })).toBeNull();
  });
});
