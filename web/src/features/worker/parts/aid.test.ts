import { expect, it } from 'vitest';
import { aidForm, aidValuesOf } from './aid';

it('sends a section only for its item and once it says something', () => {
  const blank = aidValuesOf(undefined);
  expect(aidForm(blank).medical).toBeNull();
  expect(aidForm({ ...blank, item: 'MEDICAL', total: '100', illness: 'x' }).medical?.reimbursed).toBe('0');
  expect(aidForm({ ...blank, item: 'LIVING', total: '100' }).medical).toBeNull();
  expect(aidForm({ ...blank, item: 'TEMP', cost: '5', occurredOn: '2026-11-01' })).toMatchObject({
    occurredOn: '2026-11-01',
    temporary: { cost: '5', compensated: '0' },
  });
});
