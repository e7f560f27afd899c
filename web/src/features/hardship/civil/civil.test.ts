import { expect, it } from 'vitest';
import { standingOf } from './civil';

it.each([
  [{ result: 'CLEAR', waiting: false }, 'CLEAR'],
  [{ result: 'FINDINGS', waiting: false }, 'FINDINGS'],
  [{ result: null, waiting: true }, 'WAITING'],
  [{ result: null, waiting: false }, 'GONE'],
] as const)('%o stands as %s', (household, standing) => {
  expect(standingOf(household)).toBe(standing);
});
