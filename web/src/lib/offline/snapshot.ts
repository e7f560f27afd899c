import { offlineDatabase } from './database';

const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000; // personal data stays on a phone for a week at most

/** Keeps the last answer to a query. A device that cannot keep it works online only. */
export async function writeSnapshot(key: string, data: unknown): Promise<void> {
  try {
    await (await offlineDatabase()).put('snapshots', { data, at: Date.now() }, key);
  } catch {
    // Storage full or forbidden: the fresh answer is still shown.
  }
}

/** The kept answer, or undefined when there is none or it is older than a week. */
export async function readSnapshot<Data>(key: string): Promise<Data | undefined> {
  try {
    const kept = await (await offlineDatabase()).get('snapshots', key);
    return kept && Date.now() - kept.at < MAX_AGE_MS ? (kept.data as Data) : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes answers past their week. Called once at start. */
export async function dropOldSnapshots(): Promise<void> {
  const db = await offlineDatabase();
  const tx = db.transaction('snapshots', 'readwrite');
  for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue()) {
    if (Date.now() - cursor.value.at >= MAX_AGE_MS) await cursor.delete();
  }
  await tx.done;
}
