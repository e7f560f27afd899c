import { expect, it } from 'vitest';
import { stepOfField } from './steps';

it.each([
  ['title', 0],
  ['input.rule', 1],
  ['audience.ageTo', 3],
  ['standards[3].goods[0].name', 2],
  ['quotas.0.unitId', 4],
  ['groups[0].leaderId', 5],
  ['somethingElse', undefined],
])('%s is on page %s', (path, step) => {
  expect(stepOfField(path)).toBe(step);
});
