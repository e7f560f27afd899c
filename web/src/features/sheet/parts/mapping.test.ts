import { expect, test } from 'vitest';
import { type Column, doubledOf, meaningsOf, missingOf, type Sheet, toHeadings } from './mapping';

const columns: Column[] = [
  { use: 'HEADS', key: 'name', title: 'Name', required: true },
  { use: 'HEADS', key: 'id_number', title: 'ID', required: true },
  { use: 'MEMBERS', key: 'relation', title: 'Relation', required: true },
];
const sheet: Sheet = {
  name: 'S',
  use: 'NONE',
  headings: [
    { text: 'A', column: 'name' },
    { text: 'B', column: '' },
  ],
};

test('a sheet that is not used lacks what heads need', () => {
  const meanings = meaningsOf([sheet]);
  expect(missingOf(sheet, columns, meanings).map(({ key }) => key)).toEqual(['id_number']);
  expect(missingOf(sheet, columns, { ...meanings, B: 'id_number' })).toEqual([]);
});

test('two headings of one meaning are told', () => {
  expect([...doubledOf(sheet, { A: 'name', B: 'name' })]).toEqual(['name']);
  expect(doubledOf(sheet, { A: 'name', B: '' }).size).toBe(0);
});

test('no meaning is none', () => {
  expect(toHeadings({ A: 'name', B: '' })).toEqual([
    { text: 'A', column: 'name' },
    { text: 'B', column: null },
  ]);
});
