import { expect, it } from 'vitest';
import { isToRenew } from './renewal';

const consent = { personId: null, purpose: 'NOTICE', validTo: '2026-12-31', withdrawnAt: null };

it('asks again 60 days before the end, unless another consent holds longer', () => {
  expect(isToRenew(consent, [consent], '2026-11-01')).toBe(true);
  expect(isToRenew(consent, [consent], '2026-10-31')).toBe(false);
  expect(isToRenew(consent, [consent, { ...consent, validTo: null }], '2026-12-30')).toBe(false);
  expect(isToRenew(consent, [consent, { ...consent, validTo: '2027-12-31' }], '2027-01-01')).toBe(false);
  expect(isToRenew(consent, [consent, { ...consent, personId: 'p', validTo: null }], '2027-01-01')).toBe(true);
  expect(isToRenew(consent, [{ ...consent, validTo: null, withdrawnAt: '2026-11-01' }], '2027-01-01')).toBe(true);
  expect(isToRenew({ ...consent, withdrawnAt: '2026-11-01' }, [], '2027-01-01')).toBe(false);
});
