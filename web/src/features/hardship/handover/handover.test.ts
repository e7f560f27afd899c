import { expect, it } from 'vitest';
import type { Archive } from '../parts/useArchive';
import { transferConsent } from './handover';

type Consent = Archive['consents'][number];

const consent = (over: Partial<Consent>): Consent => ({
  id: 'c',
  personId: null,
  personName: 'X',
  purpose: 'TRANSFER',
  textVersion: '1',
  channel: 'paper',
  signedOn: '2026-01-05',
  validTo: null,
  guardianName: '',
  guardianRelation: '',
  withdrawnAt: null,
  ...over,
});

it('takes only a consent of the head to the transfer that is in force', () => {
  const found = (over: Partial<Consent>) => transferConsent({ consents: [consent(over)] }, '2026-11-20') !== undefined;
  expect(found({})).toBe(true);
  expect(found({ validTo: '2026-11-20' })).toBe(true);
  expect(found({ validTo: '2026-11-19' })).toBe(false);
  expect(found({ withdrawnAt: '2026-02-01T00:00:00Z' })).toBe(false);
  expect(found({ purpose: 'SHARE_UP' })).toBe(false);
  expect(found({ personId: 'p' })).toBe(false);
});
