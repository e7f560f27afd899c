import { expect, it } from 'vitest';
import { NEW_STEP, routeInput, stepInputs } from './route';

it('sends no role for the step of the superior, and counts votes only', () => {
  const [above, group, one] = stepInputs([
    { ...NEW_STEP, level: 'SUPERIOR', needed: 4 },
    { ...NEW_STEP, mode: 'COLLECTIVE', needed: 3 },
    { ...NEW_STEP, name: ' 主席 ', needed: 5 },
  ]);
  expect(above).toMatchObject({ role: null, needed: 1 });
  expect(group).toMatchObject({ role: 'UNION_CHAIR', needed: 3 });
  expect(one).toMatchObject({ name: '主席', needed: 1 });
});

it('tells a new route from a stored one', () => {
  const draft = {
    kind: 'APPLICATION' as const,
    item: ' ',
    fromFen: '0',
    name: 'x',
    steps: [],
  };
  expect(routeInput(draft)).toMatchObject({
    id: null,
    expectedVersion: null,
    item: '',
  });
  expect(routeInput({ ...draft, id: 'r', version: 3 })).toMatchObject({
    id: 'r',
    expectedVersion: 3,
  });
});
