import { expect, it } from 'vitest';
import { campaignTitle } from './campaignTitle';

it.each([
  ['{year}年春节', '2027-01-22T01:00:00Z', '2027年春节'],
  ['{year}', '2026-12-31T16:00:00Z', '2027'], // New Year's midnight in China
  ['{year}年', null, '{year}年'],
])('%s at %s is %s', (title, at, shown) => {
  expect(campaignTitle(title, at)).toBe(shown);
});
