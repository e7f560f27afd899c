import { expect, it } from 'vitest';
import { namePath } from './serverErrors';

it.each([
  ['input.name', ['name']],
  ['name', ['name']],
  ['input.members[0].idNumber', ['members', 0, 'idNumber']],
  ['input.members.12.idNumber', ['members', 12, 'idNumber']],
  ['input.input', ['input']],
])('%s', (path, name) => {
  expect(namePath(path)).toEqual(name);
});
