import { describe, expect, it } from 'vitest';
import { type ApplicationValues, difference, toForm } from './values';

const VALUES: ApplicationValues = {
  origin: 'PAPER',
  item: 'MEDICAL',
  urgent: false,
  reason: 'surgery',
  asked: '100000',
  medical: { illness: '***', stays: [], total: '600000', reimbursed: null, otherInsurance: '50000' },
  temporary: { mishap: 'ACCIDENT', cost: '1', compensated: null },
};

describe('toForm', () => {
  it('sends only the part of the item', () => {
    const form = toForm(VALUES);
    expect(form.medical).toEqual({
      illness: '***',
      stays: [],
      total: '600000',
      reimbursed: '0',
      otherInsurance: '50000',
    });
    expect(form.temporary).toBeUndefined();
    expect(toForm({ ...VALUES, item: 'TEMP' }).temporary?.cost).toBe('1');
  });

  it('leaves out what is not chosen', () => {
    expect(toForm(VALUES)).toMatchObject({ personId: null, occurredOn: null });
  });
});

describe('difference', () => {
  it('takes every deduction from the total', () => {
    expect(difference('600000', '350000', null, '50000')).toBe('200000');
    expect(difference('1', '2')).toBe('-1');
  });

  it('is unknown without a total', () => {
    expect(difference(null, '1')).toBeNull();
  });
});
