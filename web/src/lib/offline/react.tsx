import { createContext, type PropsWithChildren, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { offlineDatabase } from './database';
import type { OutboxEntry } from './entry';
import { Outbox, type OutboxSummary, type Sender } from './outbox';

const RETRY_MS = 30_000; // 'online' events are unreliable in WebViews; ask again now and then while something waits

const OutboxContext = createContext<Outbox | null>(null);

interface OutboxProviderProps {
  /** Identifies the session: entries of another person or tenant on the same phone are neither shown nor sent. */
  owner: string;
  senders: ReadonlyMap<string, Sender>;
}

/** Opens the outbox of this session and sends what waits whenever there is a chance. */
export function OutboxProvider({ owner, senders, children }: PropsWithChildren<OutboxProviderProps>) {
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  useEffect(() => {
    let closed = false;
    let stop: (() => void) | undefined;
    void offlineDatabase().then((db) => {
      if (closed) return;
      const opened = new Outbox(db, owner, senders);
      setOutbox(opened);
      stop = flushOnEveryChance(opened);
    });
    return () => {
      closed = true;
      stop?.();
    };
  }, [owner, senders]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

function flushOnEveryChance(outbox: Outbox): () => void {
  const flush = () => void outbox.flush();
  const onVisible = () => {
    if (document.visibilityState === 'visible') flush();
  };
  const retry = setInterval(() => {
    if (outbox.getSummary().queued > 0) flush();
  }, RETRY_MS);
  const warnBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (outbox.getSummary().queued > 0) event.preventDefault();
  };
  addEventListener('online', flush);
  addEventListener('beforeunload', warnBeforeLeaving);
  document.addEventListener('visibilitychange', onVisible);
  flush();
  return () => {
    clearInterval(retry);
    removeEventListener('online', flush);
    removeEventListener('beforeunload', warnBeforeLeaving);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

/** The outbox of this session; null until the device database is open. */
export function useOutbox(): Outbox | null {
  return useContext(OutboxContext);
}

/** What this session recorded and has not delivered, drafts left out; read again whenever something changes. */
export function useUnsent(): readonly OutboxEntry[] {
  const outbox = useOutbox();
  const summary = useOutboxSummary();
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  useEffect(() => {
    let outdated = false;
    void outbox?.entries().then((all) => {
      if (!outdated) setEntries(all.filter((entry) => entry.state !== 'draft'));
    });
    return () => {
      outdated = true;
    };
  }, [outbox, summary]);
  return entries;
}

const EMPTY: OutboxSummary = { queued: 0, parked: 0, sending: false };
const never = () => () => undefined;

/** How much waits on this phone. */
export function useOutboxSummary(): OutboxSummary {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox?.subscribe ?? never, outbox?.getSummary ?? (() => EMPTY));
}
