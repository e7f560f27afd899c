import { beforeEach, expect, it, vi } from 'vitest';
import { offlineDatabase, wipeDevice } from './database';
import { dropOldSnapshots, readSnapshot, writeSnapshot } from './snapshot';

const EIGHT_DAYS_MS = 8 * 24 * 60 * 60 * 1000;

beforeEach(wipeDevice);

it('keeps an answer', async () => {
  await writeSnapshot('visits', { n: 1 });
  expect(await readSnapshot('visits')).toEqual({ n: 1 });
});

it('serves nothing after a week, and deletes it at the next start', async () => {
  await writeSnapshot('old', { n: 1 });
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + EIGHT_DAYS_MS);
  await writeSnapshot('new', { n: 2 });
  expect(await readSnapshot('old')).toBeUndefined();
  await dropOldSnapshots();
  expect(await (await offlineDatabase()).getAllKeys('snapshots')).toEqual(['new']);
  vi.restoreAllMocks();
});

it('forgets everything on sign-out', async () => {
  await writeSnapshot('visits', { n: 1 });
  await wipeDevice();
  expect(await readSnapshot('visits')).toBeUndefined();
});
