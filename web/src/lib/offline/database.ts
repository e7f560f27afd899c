import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OutboxEntry } from './entry';

/** What the phone keeps: entries to send, the last answers of the phone screens, and the flush lease. */
export interface OfflineSchema extends DBSchema {
  entries: { key: string; value: OutboxEntry; indexes: { owner: string } };
  snapshots: { key: string; value: { data: unknown; at: number } };
  leases: { key: string; value: { holder: string; until: number } };
}

export type OfflineDatabase = IDBPDatabase<OfflineSchema>;

const NAME = 'nuanxin';

let opened: Promise<OfflineDatabase> | undefined;

/** Opens the device database once per page. */
export function offlineDatabase(): Promise<OfflineDatabase> {
  opened ??= openDB<OfflineSchema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('owner', 'owner');
      db.createObjectStore('snapshots');
      db.createObjectStore('leases');
    },
    terminated() {
      opened = undefined; // the browser closed it (storage pressure); open anew on next use
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Removes everything kept on the device. Called on sign-out: phones are shared and lost. */
export async function wipeDevice(): Promise<void> {
  await (await offlineDatabase()).clear('entries');
  await wipeSnapshots();
}

/** Removes the kept answers: they belong to one person in one tenant. */
export async function wipeSnapshots(): Promise<void> {
  await (await offlineDatabase()).clear('snapshots');
}
