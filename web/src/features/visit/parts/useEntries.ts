import { useEffect, useState } from 'react';
import { type OutboxEntry, useOutbox, useOutboxSummary } from '@/lib/offline';
import { VISIT_KIND } from './kind';

/** What this phone holds about visits, drafts included, by visit. */
export function useEntries(): ReadonlyMap<string, OutboxEntry> {
  const outbox = useOutbox();
  const summary = useOutboxSummary();
  const [entries, setEntries] = useState<ReadonlyMap<string, OutboxEntry>>(new Map());
  useEffect(() => {
    let outdated = false;
    void outbox?.entries().then((all) => {
      if (outdated) return;
      const own = all.filter((entry) => entry.kind === VISIT_KIND);
      setEntries(new Map(own.map((entry): [string, OutboxEntry] => [entry.subject, entry])));
    });
    return () => {
      outdated = true;
    };
  }, [outbox, summary]);
  return entries;
}
