import { describe, expect, it } from 'vitest';
import { toLimit } from './limitForm';

describe('toLimit', () => {
  it('sends of each term only what belongs to its kind', () => {
    const limit = toLimit({
      item: 'MEDICAL',
      subject: 'PERSON',
      period: 'YEAR',
      terms: [
        { kind: 'PCT_OF', percent: 80, field: 'SELF_PAID', amount: '1' },
        { kind: 'FIXED', amount: '1600000', months: 3 },
        { kind: 'N_MONTHS_DIBAO', months: 8 },
      ],
      effectiveFrom: '2026-01-01',
      documentNo: 'a document',
    });
    expect(limit.terms).toEqual([
      { kind: 'PCT_OF', percentBP: 8000, field: 'SELF_PAID' },
      { kind: 'FIXED', amount: '1600000' },
      { kind: 'N_MONTHS_DIBAO', months: 8 },
    ]);
    expect(limit).toMatchObject({ category: null, escalations: [], exclusive: [], effectiveTo: null });
  });
});
