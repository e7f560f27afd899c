import { uuid } from '@/lib/uuid';
import type { OfflineDatabase } from './database';

const LEASE_MS = 15_000;
const RENEW_MS = 5_000;

/**
 * Runs `work` unless another tab is already running it; resolves to false then.
 *
 * Two triggers at once (network back and page visible) would otherwise send an entry twice.
 * Web Locks are missing on insecure origins and old WebViews; a lease in IndexedDB stands in. It is renewed while
 * the work lasts and runs out by itself when the tab is killed.
 */
export async function exclusively(db: OfflineDatabase, name: string, work: () => Promise<void>): Promise<boolean> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks) {
    return locks.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock) return false;
      await work();
      return true;
    });
  }
  const holder = uuid();
  if (!(await takeLease(db, name, holder))) return false;
  const renewal = setInterval(() => void takeLease(db, name, holder), RENEW_MS);
  try {
    await work();
    return true;
  } finally {
    clearInterval(renewal);
    await releaseLease(db, name, holder);
  }
}

async function takeLease(db: OfflineDatabase, name: string, holder: string): Promise<boolean> {
  const tx = db.transaction('leases', 'readwrite');
  const current = await tx.store.get(name);
  const free = !current || current.holder === holder || current.until < Date.now();
  if (free) await tx.store.put({ holder, until: Date.now() + LEASE_MS }, name);
  await tx.done;
  return free;
}

async function releaseLease(db: OfflineDatabase, name: string, holder: string): Promise<void> {
  const tx = db.transaction('leases', 'readwrite');
  if ((await tx.store.get(name))?.holder === holder) await tx.store.delete(name);
  await tx.done;
}
