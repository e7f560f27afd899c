import { describe, expect, it } from 'vitest';
import {
  type Check,
  comparison,
  type Explanation,
  isInDeeperBand,
  lineFormula,
  netFormula,
  percent,
  sign,
} from './formula';

const explanation = {
  income: '7200000',
  spending: '4000000',
  net: '3200000',
  persons: 3,
  standard: { monthly: '106200' },
} as Explanation;

const deep = { category: 'DEEP', multipleBP: 10_000, left: '3200000', right: '3823200' } as Check;

describe('formulas', () => {
  it('print the worked example', () => {
    expect(netFormula(explanation)).toBe('72,000.00 − 40,000.00 = 32,000.00');
    expect(lineFormula(explanation, deep)).toBe('12 × 3 × 1,062.00 = 38,232.00');
    expect(comparison(deep)).toBe('32,000.00 < 38,232.00');
  });

  it('print a multiple only when there is one', () => {
    const relative = { ...deep, category: 'RELATIVE', multipleBP: 20_000, right: '7646400' } as Check;
    expect(lineFormula(explanation, relative)).toBe('12 × 3 × 1,062.00 × 2 = 76,464.00');
  });

  it('tell the band of relative hardship from what lies below it', () => {
    const below = { category: 'RELATIVE', rule: null, satisfied: false, left: '1', right: '2' } as Check;
    expect(isInDeeperBand(below)).toBe(true);
    expect(isInDeeperBand({ ...below, satisfied: true })).toBe(false);
    expect(isInDeeperBand({ ...below, left: '3' })).toBe(false);
  });

  it('print an accident by its share of the income', () => {
    const accident = { category: 'ACCIDENT', multipleBP: 8_000, left: '7600000', right: '5760000' } as Check;
    expect(lineFormula(explanation, accident)).toBe('72,000.00 × 80% = 57,600.00');
    expect(comparison(accident)).toBe('76,000.00 > 57,600.00');
  });

  it('print nothing without a standard', () => {
    const unknown = { ...deep, right: null } as Check;
    expect(lineFormula(explanation, unknown)).toBe('');
    expect(comparison(unknown)).toBe('');
  });

  it('compare negatives', () => {
    expect(sign('-900000', '0')).toBe('<');
    expect(sign('5', '5')).toBe('=');
    expect(percent(8444)).toBe('84.44%');
  });
});
