import { describe, expect, it } from 'vitest';
import type { Unit } from '@/lib/units';
import { firstOpen, matchingUnits, unitRows, unitsBelow } from './unitRows';

const unit = (
  id: string,
  parentId: string | null,
  path: string,
  name: string,
  state: Unit['state'] = 'ACTIVE',
): Unit => ({
  id,
  parentId,
  path,
  name,
  fullName: name,
  kind: 'WORKSHOP',
  code: '',
  memberCount: 0,
  state,
  version: 1,
});

const units = [
  unit('1', null, '0001.', 'Works'),
  unit('2', '1', '0001.0002.', 'Foundry'),
  unit('4', '2', '0001.0002.0004.', 'Shift A'),
  unit('5', '2', '0001.0002.0005.', 'Shift B', 'DISSOLVED'),
  unit('3', '1', '0001.0003.', 'Depot'),
];

describe('unitRows', () => {
  it('nests units and leaves leaves without children', () => {
    const [root] = unitRows(units);
    expect(root?.children?.map((row) => row.id)).toEqual(['2', '3']);
    expect(root?.children?.[0]?.children?.map((row) => row.id)).toEqual(['4', '5']);
    expect(root?.children?.[1]).not.toHaveProperty('children');
  });

  it('puts a unit whose parent is not there at the top', () => {
    expect(unitRows(units.slice(2)).map((row) => row.id)).toEqual(['4', '5', '3']);
  });
});

describe('matchingUnits', () => {
  it('keeps those above a hit', () => {
    expect(matchingUnits(units, 'shift a').map((u) => u.id)).toEqual(['1', '2', '4']);
    expect(matchingUnits(units, '  ')).toHaveLength(units.length);
    expect(matchingUnits(units, 'none')).toEqual([]);
  });
});

it('counts the active units below', () => {
  expect(unitsBelow(units, units[1] as Unit).map((u) => u.id)).toEqual(['4']);
});

it('opens the first two levels', () => {
  expect(firstOpen(units)).toEqual(['1', '2', '3']);
});
