import { expect, it } from 'vitest';
import { type AwaitedRun, isAwaited, lookAgainIn } from './awaitedRun';

const first: AwaitedRun = { after: null, since: 1_000 };
const second: AwaitedRun = { after: 'r1', since: 1_000 };

it.each<[string, AwaitedRun | undefined, string[], boolean]>([
  ['nothing was asked for', undefined, [], false],
  ['the first is still made', first, [], true],
  ['the first is there', first, ['r1'], false],
  ['the next is still made', second, ['r1'], true],
  ['the next is there', second, ['r2', 'r1'], false],
])('%s', (_name, awaited, ids, waits) => {
  const runs = ids.map((id) => ({ id, state: 'VISITING' as const }));
  expect(isAwaited(awaited, runs)).toBe(waits);
  expect(lookAgainIn(awaited, runs, 2_000) !== false).toBe(waits);
  expect(lookAgainIn(awaited, runs, 62_000)).toBe(false);
});

it('is looked for until its list is made', () => {
  expect(lookAgainIn(second, [{ id: 'r2', state: 'EXPANDING' }], 2_000)).not.toBe(false);
});
