import { describe, expect, it } from 'vitest';
import { birthOf, idNumberProblem, normaliseIdNumber, sexOf } from './idNumber';

const TODAY = '2026-11-22';

// Published examples of the standard and numbers made up for this test.
const VALID = [
  '11010519491231002X',
  '440524188001010014',
  '34052419800101001X',
  '110101199003070011',
  '41040219680815401X',
];

describe('idNumberProblem', () => {
  it.each(VALID)('accepts %s', (number) => {
    expect(idNumberProblem(number, TODAY)).toBeNull();
  });

  it('finds every single wrong digit', () => {
    const valid = '110101199003070011';
    for (let i = 0; i < 18; i++) {
      for (let digit = 0; digit < 10; digit++) {
        const changed = valid.slice(0, i) + String(digit) + valid.slice(i + 1);
        if (changed !== valid) expect(idNumberProblem(changed, TODAY)).not.toBeNull();
      }
    }
  });

  it.each([
    ['', 'format'],
    ['11010119900307001', 'format'],
    ['110101199002300014', 'birth'],
    ['110101202712010014', 'birth'],
    ['110101199003070012', 'checksum'],
  ])('%j: %s', (number, problem) => {
    expect(idNumberProblem(number, TODAY)).toBe(problem);
  });
});

it('normalises what people type', () => {
  expect(normaliseIdNumber(' 110105 19491231 002x')).toBe('11010519491231002X');
});

it('reads birth and sex', () => {
  expect([birthOf('110101199003070011'), sexOf('110101199003070011')]).toEqual(['1990-03-07', 'male']);
  expect(sexOf('410402198502142023')).toBe('female');
});
