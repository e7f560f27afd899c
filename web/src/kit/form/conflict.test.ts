import { describe, expect, it } from 'vitest';
import { ApiError } from '@/lib/graphql';
import { changesOf, conflictRows, type EditedField, isVersionConflict } from './conflict';

interface Values {
  name: string;
  size: number;
  causes: string[];
}

const base: Values = { name: 'A', size: 3, causes: ['x'] };
const fields: EditedField<Values>[] = [
  { name: 'name', label: 'Name', show: String },
  { name: 'size', label: 'Size', show: String },
  { name: 'causes', label: 'Causes', show: (value) => (value as string[]).join('/') },
];

describe('changesOf', () => {
  it('finds what differs, lists included', () => {
    expect(changesOf(base, { name: 'A', size: 4, causes: ['x', 'y'] })).toEqual({ size: 4, causes: ['x', 'y'] });
    expect(changesOf(base, { ...base, causes: ['x'] })).toEqual({});
  });

  it('takes an empty box for none', () => {
    expect(changesOf<{ note?: string }>({}, { note: '' })).toEqual({});
  });

  it('takes a group of empty boxes for none, and a filled one not', () => {
    type Signed = { opinions: Record<string, { text?: string }> };
    expect(changesOf<Signed>({ opinions: {} }, { opinions: { team: { text: '' }, union: {} } })).toEqual({});
    const filled = { opinions: { team: { text: 'agreed' } } };
    expect(changesOf<Signed>({ opinions: {} }, filled)).toEqual(filled);
  });

  it('compares lines by what is in them, in whatever order a form returns it', () => {
    const before = { people: [{ id: 'p', name: 'Li', note: '' }] };
    expect(changesOf<{ people: object[] }>(before, { people: [{ name: 'Li', id: 'p' }] })).toEqual({});
    const renamed = { people: [{ name: 'Lu', id: 'p' }] };
    expect(changesOf<{ people: object[] }>(before, renamed)).toEqual(renamed);
    expect(changesOf<{ people: object[] }>(before, { people: [] })).toEqual({ people: [] });
  });
});

describe('conflictRows', () => {
  it('shows what either side changed', () => {
    const rows = conflictRows(fields, base, { ...base, name: 'B' }, { ...base, size: 5 });
    expect(rows).toEqual([
      { label: 'Name', mine: 'B', theirs: 'A' },
      { label: 'Size', mine: '3', theirs: '5' },
    ]);
  });

  it('leaves out what both changed alike', () => {
    expect(conflictRows(fields, base, { ...base, name: 'B' }, { ...base, name: 'B' })).toEqual([]);
  });
});

describe('isVersionConflict', () => {
  it.each([
    ['CONFLICT', 'version', true],
    ['CONFLICT', 'hardship.archive.exists', false],
    ['FORBIDDEN', 'version', false],
  ] as const)('%s %s', (code, reason, expected) => {
    expect(isVersionConflict(new ApiError({ code, reason, message: '' }))).toBe(expected);
  });
});
