import { describe, expect, it } from 'vitest';
import { conflictsOf, merged } from './merge';
import type { IncomeValues, LinesValues } from './values';

const wage = (amount: string, more: Partial<IncomeValues> = {}): IncomeValues => ({
  personId: '',
  kind: 'WAGE',
  amount,
  months: null,
  note: '',
  evidenceIds: [],
  ...more,
});
const rent = (amount: string) => wage(amount, { kind: 'PROPERTY' });
const form = (...incomes: IncomeValues[]): LinesValues => ({ areaCode: '410400', residence: 'URBAN', incomes });

describe('conflictsOf', () => {
  it('finds nothing where both sides read alike', () => {
    expect(conflictsOf(form(wage('1')), form(wage('2')), form(wage('2')))).toEqual([]);
    expect(conflictsOf(form(), form(rent('1')), form(rent('1')))).toEqual([]);
  });

  it('tells what each side made of a line', () => {
    const base = form(wage('1'), rent('5'));
    const found = conflictsOf(base, form(wage('2'), rent('5')), form(wage('3'), wage('9', { personId: 'p1' })));
    expect(found.map(({ mineIs, theirsIs, proposed }) => [mineIs, theirsIs, proposed])).toEqual([
      ['changed', 'changed', 'mine'],
      ['same', 'removed', 'theirs'],
      ['same', 'added', 'theirs'],
    ]);
  });

  it('knows a line by its person when a kind stands there twice', () => {
    const spouse = { personId: 'p1' };
    const base = form(wage('1'), wage('2', spouse));
    const [only, ...none] = conflictsOf(base, form(wage('2', spouse)), base);
    expect(none).toEqual([]);
    expect(only).toMatchObject({ mineIs: 'removed', theirsIs: 'same', proposed: 'mine', theirs: { amount: '1' } });
  });

  it('sees another paper as a change', () => {
    const paper = { uid: 'f', name: 'f.pdf', status: 'done' as const, response: 'f' };
    const base = form(wage('1'));
    expect(conflictsOf(base, form(wage('1', { evidenceIds: [paper] })), base)).toHaveLength(1);
  });
});

describe('merged', () => {
  const base = form(wage('1'), rent('5'));
  const mine = form(wage('2'), rent('5'), wage('7', { personId: 'p2' }));
  const theirs = form(wage('3'), wage('9', { personId: 'p1' }));
  const conflicts = conflictsOf(base, mine, theirs);

  it('keeps what I typed beside what I take over', () => {
    const proposed = conflicts.map((conflict) => conflict.proposed);
    const amounts = merged(mine, conflicts, proposed).incomes?.map(({ amount }) => amount);
    expect(amounts).toEqual(['2', '7', '9']);
  });

  it('is mine or theirs if every line is', () => {
    const all = (side: 'mine' | 'theirs') =>
      merged(
        mine,
        conflicts,
        conflicts.map(() => side),
      ).incomes?.map(({ amount }) => amount);
    expect(all('mine')).toEqual(['2', '5', '7']);
    expect(all('theirs')).toEqual(['3', '9']);
  });
});
