import { describe, expect, it } from 'vitest';
import { newPlan, standardValue, toInput } from './plan';

describe('toInput', () => {
  const plan = newPlan('SPRING_FESTIVAL', '春节前 10 天', 'T');

  it('sends the rule without the moment', () => {
    expect(toInput(plan)).toMatchObject({ rule: '春节前 10 天', dueAt: null, recurrence: 'YEARLY' });
  });

  it('sends a moment without the rule; it comes once', () => {
    const dueAt = '2027-01-22T09:00:00+08:00';
    expect(toInput({ ...plan, when: 'moment', dueAt })).toMatchObject({ rule: null, dueAt, recurrence: 'ONCE' });
  });

  it('sends neither the names of those left out nor quotas of people nobody names', () => {
    const exclusions = [{ archiveId: 'a1', headName: 'N', reason: 'R' }];
    const input = toInput({
      ...plan,
      audience: { ...plan.audience, exclusions },
      quotas: [{ unitId: 'u1', quota: 3 }],
    });
    expect(input.audience.exclusions).toEqual([{ archiveId: 'a1', reason: 'R' }]);
    expect(input.quotas).toEqual([]);
  });
});

describe('standardValue', () => {
  it('adds cash and goods exactly', () => {
    const goods = [
      { name: 'a', unit: 'u', quantity: 3, valueFen: '10' },
      { name: 'b', unit: 'u', quantity: 1, valueFen: null },
    ];
    expect(standardValue({ cashFen: '9007199254740993', goods })).toBe('9007199254741023');
  });
});
