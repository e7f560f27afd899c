import { expect, it } from 'vitest';
import { checkPassword } from './password';

const PERSONAL = ['wang.wei', 'Wei'];

it.each([
  ['', { length: false, personal: false }],
  ['short', { length: false, personal: true }],
  ['a rainy day in spring', { length: true, personal: true }],
  ['Wang.Wei-2026-ok', { length: true, personal: false }],
  ['weightless thing', { length: true, personal: true }], // "Wei" is too short to count
  ['春眠不觉晓处处闻啼鸟夜来', { length: true, personal: true }],
  ['x'.repeat(129), { length: false, personal: true }],
])('%s', (password, expected) => {
  expect(checkPassword(password, PERSONAL)).toEqual(expected);
});
