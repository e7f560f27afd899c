import { expect, it } from 'vitest';
import { toVisitFilter, toVisitOrder } from './visitFilter';

it('asks for nothing where nothing is set', () => {
  expect(Object.values(toVisitFilter({})).filter((value) => value !== null)).toEqual([]);
  expect(toVisitOrder({})).toBe('UNIT');
});

it('takes lists apart and flags by their word', () => {
  expect(toVisitFilter({ states: 'PLANNED,RECEIVED', unit: 'u1', only: 'overdue', helper: 'm1' })).toMatchObject({
    states: ['PLANNED', 'RECEIVED'],
    unitIds: ['u1'],
    unassigned: null,
    overdue: true,
    helperId: 'm1',
  });
});

it('does not pass on an order that it does not know', () => {
  expect(toVisitOrder({ order: 'DUE' })).toBe('DUE');
  expect(toVisitOrder({ order: 'x' })).toBe('UNIT');
});
