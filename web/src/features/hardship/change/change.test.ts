import { expect, test } from 'vitest';
import { kinOf } from './change';

test('what a form states about relations is sent without blanks around it', () => {
  expect(kinOf({ a: ' nephew ', b: 'daughter' })).toEqual([
    { personId: 'a', relation: 'nephew' },
    { personId: 'b', relation: 'daughter' },
  ]);
  expect(kinOf()).toEqual([]);
});

test('fields that were left, and people who do not come along, are not sent', () => {
  expect(kinOf({ a: 'son', b: '  ', c: undefined })).toEqual([{ personId: 'a', relation: 'son' }]);
  expect(kinOf({ a: 'son', b: 'daughter' }, ['b'])).toEqual([{ personId: 'b', relation: 'daughter' }]);
});
