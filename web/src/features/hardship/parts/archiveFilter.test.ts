import { describe, expect, it } from 'vitest';
import { toArchiveFilter, toOrder } from './archiveFilter';

describe('toArchiveFilter', () => {
  it('reads every kind of filter', () => {
    const filter = toArchiveFilter({
      queue: 'MISSING_PHONE',
      search: 'wxm',
      unit: 'u1',
      category: 'DEEP,RELATIVE',
      disability: 'yes',
      model: 'no',
      ageFrom: '50',
      notVisitedSince: '2026-01-01',
    });
    expect(filter).toMatchObject({
      queue: 'MISSING_PHONE',
      search: 'wxm',
      unitIds: ['u1'],
      categories: ['DEEP', 'RELATIVE'],
      hasDisability: true,
      isModelWorker: false,
      ageFrom: 50,
      notVisitedSince: '2026-01-01',
    });
  });

  it('asks for nothing without filters', () => {
    expect(Object.values(toArchiveFilter({})).every((value) => value === null)).toBe(true);
  });

  it('ignores an age that is none', () => {
    expect(toArchiveFilter({ ageFrom: 'fifty', ageTo: '9999' })).toMatchObject({ ageFrom: null, ageTo: null });
  });
});

it('orders by name unless the address says otherwise', () => {
  expect(toOrder({})).toBe('NAME');
  expect(toOrder({ order: 'LAST_VISITED' })).toBe('LAST_VISITED');
  expect(toOrder({ order: 'x' })).toBe('NAME');
});
