import { describe, expect, it } from 'vitest';
import { countText, type Figures, type Line, ordered, percentText, receivedShare } from './figures';

const count = (value: number | null, hidden = false) => ({ value, hidden });
const HIDDEN = count(null, true);

const line = (name: string, changes: Partial<Figures>): Line => ({
  depth: 1,
  tenant: { id: name, name, kind: 'ENTERPRISE_UNION', areaName: 'Yunling' },
  figures: {
    archives: count(0),
    coverageBp: null,
    visitsPlanned: count(0),
    visitsReceived: count(0),
    visitsOverdue: count(0),
    cashFen: '0',
    goodsFen: '0',
    offSeasonBp: null,
    followUpsOpen: count(0),
    updatedAt: null,
    ...changes,
  },
});

it.each([
  [count(1800), '1800'],
  [count(0), '0'],
  [HIDDEN, '<5'],
  [count(null), ''],
])('%j is shown as %s', (figure, text) => {
  expect(countText(figure)).toBe(text);
});

it('shows shares as percent', () => {
  expect([percentText(1911), percentText(0), percentText(null)]).toEqual(['19.1%', '0.0%', '']);
});

describe('receivedShare', () => {
  it.each([
    [count(200), count(50), 0.25],
    [count(0), count(0), null],
    [count(200), HIDDEN, null],
    [HIDDEN, count(0), null],
  ])('%j of %j', (visitsPlanned, visitsReceived, share) => {
    expect(receivedShare({ visitsPlanned, visitsReceived })).toBe(share);
  });
});

describe('ordered', () => {
  const lines = [
    line('a', { archives: HIDDEN, cashFen: '9007199254740993', coverageBp: 50 }),
    line('b', { archives: count(7), cashFen: '9007199254740992' }),
    line('c', { archives: count(0), cashFen: '1', coverageBp: 9000 }),
  ];
  const names = (key: string, descending = false) => ordered(lines, { key, descending }).map((l) => l.tenant.name);

  it('puts a hidden figure between none and five', () => {
    expect(names('archives')).toEqual(['c', 'a', 'b']);
  });

  it('compares amounts exactly', () => {
    expect(names('cash', true)).toEqual(['a', 'b', 'c']);
  });

  it('puts unknown shares with the smallest', () => {
    expect(names('coverage')).toEqual(['b', 'a', 'c']);
  });

  it('leaves the order alone for a name it does not know', () => {
    expect(names('constructor')).toEqual(['a', 'b', 'c']);
  });
});
