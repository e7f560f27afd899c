import { describe, expect, it } from 'vitest';
import { defaultUnitOf, type Import, percentOf, pollInterval, rowsToWrite, stageOf } from './progress';

const NOT_COMPARED = { filed: 0, differs: 0, notHere: 0, missing: 0 };

const found: Import = {
  __typename: 'Import',
  id: 'i',
  kind: 'ROSTER',
  fileName: 'roster.xlsx',
  defaultUnit: { id: 'u', fullName: 'Works' },
  civilBatchId: null,
  state: 'PREVIEW',
  progressDone: 30,
  progressTotal: 40,
  counts: {
    ok: 12,
    warning: 3,
    error: 4,
    ignored: 1,
    new: 10,
    update: 3,
    same: 1,
    elsewhere: 1,
    ...NOT_COMPARED,
    written: 0,
  },
  reasons: [],
  mapped: false,
  sheets: [],
  columns: [],
  failure: null,
  failureText: null,
  createdByName: 'Li',
  createdAt: '2027-01-01T00:00:00Z',
  version: 2,
};

describe('an import', () => {
  it('is asked for again only while it moves', () => {
    expect(pollInterval('PARSING')).toBeGreaterThan(0);
    expect(pollInterval('COMMITTING')).toBeGreaterThan(0);
    expect(pollInterval('PREVIEW')).toBe(false);
    expect(pollInterval(undefined)).toBe(false);
  });

  it('knows how far it is', () => {
    expect(percentOf(found)).toBe(75);
    expect(percentOf({ progressDone: 0, progressTotal: 0 })).toBe(0);
    expect(percentOf({ progressDone: 9, progressTotal: 8 })).toBe(100);
  });

  it('writes new rows, and changed ones when asked to', () => {
    expect(rowsToWrite(found, false)).toBe(10);
    expect(rowsToWrite(found, true)).toBe(13);
  });

  it.each([
    ['PARSING', { step: 'reading', percent: 75 }],
    ['PREVIEW', { step: 'preview', accepted: 13 }],
    ['COMMITTING', { step: 'writing', percent: 75 }],
    ['DONE', { step: 'done', written: 0, left: 4 }],
    ['CANCELLED', { step: 'upload' }],
  ] as const)('shows %s', (state, stage) => {
    expect(stageOf({ ...found, state }, true)).toEqual(stage);
  });

  it('says why a file was refused', () => {
    const stage = stageOf({ ...found, state: 'FAILED', failure: 'sheet.macros', failureText: 'Macros' }, false);
    expect(stage).toMatchObject({ step: 'failed', error: { reason: 'sheet.macros', message: 'Macros' } });
  });
});

it.each([
  ['a row without a unit', { unit: '', effect: 'new' }, 'Works'],
  ['a row with one', { unit: 'Foundry', effect: 'new' }, undefined],
  ['a row that is not imported', { unit: '', effect: '' }, undefined],
])('the default unit of %s', (_name, row, unit) => {
  expect(defaultUnitOf(row, found)).toBe(unit);
  expect(defaultUnitOf(row, { defaultUnit: null })).toBeUndefined();
});
