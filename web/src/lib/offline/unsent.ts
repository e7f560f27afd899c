import { offlineDatabase } from './database';

/** Entries of this owner that exist only on this device. */
export async function unsentCount(owner: string): Promise<number> {
  return (await offlineDatabase()).countFromIndex('entries', 'owner', owner);
}
