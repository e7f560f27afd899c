import { expect, it } from 'vitest';
import { dueOf, filterOf, type Upkeep } from './due';

const TODAY = '2026-11-24';
const kept: Upkeep = { state: 'ACTIVE', missingPapers: [], lacksGuardian: false, lastVisitedOn: '2026-02-01' };

it.each<[Partial<Upkeep>, string[]]>([
  [{}, []],
  [{ state: 'REVIEW_DUE' }, ['review']],
  [{ missingPapers: ['ID_CARDS'], lacksGuardian: true }, ['papers', 'guardian']],
  [{ lastVisitedOn: null }, ['never']],
  [{ lastVisitedOn: '2025-11-24' }, []],
  [{ lastVisitedOn: '2025-11-23' }, ['visit']],
  [{ state: 'CLOSED', missingPapers: ['ID_CARDS'], lastVisitedOn: null }, []],
])('tells of %j that %j is due', (change, due) => {
  expect(dueOf({ ...kept, ...change }, TODAY)).toEqual(due);
});

it('asks for nobody else’s households, whatever is shown', () => {
  expect(filterOf('ALL', ' li ', 'm1', TODAY)).toMatchObject({ ownerId: 'm1', search: 'li' });
  expect(filterOf('REVIEW', '', 'm1', TODAY)).toMatchObject({ ownerId: 'm1', states: ['REVIEW_DUE'] });
  expect(filterOf('PAPERS', '', 'm1', TODAY)).toMatchObject({ ownerId: 'm1', queue: 'MISSING_PAPERS' });
  expect(filterOf('VISIT', '', 'm1', TODAY)).toMatchObject({ ownerId: 'm1', notVisitedSince: '2025-11-24' });
});
