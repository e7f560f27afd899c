import { expect, it } from 'vitest';
import { aidForm, aidValuesOf, schoolYear } from './aid';

const blank = aidValuesOf(undefined, 'LIVING');

it('sends a section only for its item and once it says something', () => {
  expect(aidForm(blank).medical).toBeNull();
  expect(aidForm({ ...blank, item: 'MEDICAL', total: '100', illness: 'x' }).medical?.reimbursed).toBe('0');
  expect(aidForm({ ...blank, item: 'LIVING', total: '100' }).medical).toBeNull();
  expect(aidForm({ ...blank, item: 'TEMP', cost: '5', occurredOn: '2026-11-01' })).toMatchObject({
    occurredOn: '2026-11-01',
    temporary: { cost: '5', compensated: '0' },
  });
});

it('names a member only for aid that is for one', () => {
  const son = { ...blank, personId: 'p', tuition: '500', school: 'S', academicYear: '2026', yearOfStudy: '2' };
  expect(aidForm({ ...son, item: 'STUDENT' })).toMatchObject({
    personId: 'p',
    student: { academicYear: 2026, yearOfStudy: 2, otherAid: '0' },
  });
  expect(aidForm({ ...son, item: 'LIVING' }).personId).toBeNull();
});

it('begins school years in August', () => {
  expect(schoolYear('2026-07-31')).toBe(2025);
  expect(schoolYear('2026-08-01')).toBe(2026);
});
