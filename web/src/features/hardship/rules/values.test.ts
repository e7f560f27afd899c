import { describe, expect, it } from 'vitest';
import { type Rules, toTrial, toForm, toParameters } from './values';

const rules = {
  number: 2,
  parameters: {
    operator: 'BELOW',
    deepBP: 10_000,
    relativeBP: 20_000,
    accidentBP: 8_000,
    minimumWage: null,
    incomes: [{ kind: 'FESTIVAL_GIFT', counted: false, documentNo: '' }],
    spendings: [{ kind: 'COMPULSORY_EDUCATION', counted: false, documentNo: 'No. 8' }],
    exclusions: [{ code: 'VEHICLE', title: '', documentNo: '', exceptions: ['AID_VEHICLE'] }],
    localRules: [],
  },
} as unknown as Rules;

describe('rules form', () => {
  it('gives back what it was given', () => {
    expect(toParameters(toForm(rules, '2026-11-23'))).toEqual(rules.parameters);
  });

  it('leaves out kinds that count anyway', () => {
    const form = toForm(rules, '2026-11-23');
    form.incomes = { WAGE: { counted: true, documentNo: '' }, GIFT: { counted: true, documentNo: 'No. 9' } };
    expect(toParameters(form).incomes).toEqual([{ kind: 'GIFT', counted: true, documentNo: 'No. 9' }]);
  });

  it('tries amounts that were given only', () => {
    const form = { ...toForm(rules, '2026-11-23'), amounts: { DEEP: '300000', RELATIVE: null } };
    expect(toTrial(form).amounts).toEqual([{ category: 'DEEP', amount: '300000' }]);
  });
});
