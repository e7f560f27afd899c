import { expect, it } from 'vitest';
import { fileProblem } from './files';

it.each([
  ['roster.xlsx', 1000, null],
  ['ROSTER.CSV', 1000, null],
  ['roster.xls', 1000, 'wrongType'],
  ['roster.xlsx.exe', 1000, 'wrongType'],
  ['roster.xlsx', 21 * 1024 * 1024, 'tooLarge'],
])('%s of %i bytes', (name, size, expected) => {
  expect(fileProblem({ name, size })).toBe(expected);
});
