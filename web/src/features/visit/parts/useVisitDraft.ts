import { useCallback, useEffect, useRef, useState } from 'react';
import { type Outbox, type OutboxEntry, type OutboxFile, useOutbox, useWriteQueue } from '@/lib/offline';
import { type Draft, newDraft } from './draft';
import { VISIT_KIND } from './kind';
import type { MyVisit } from './myVisits';

/** What the outbox keeps of a report: enough to send it when the visit is no longer on the list. */
export interface VisitPayload {
  visit: { id: string; goods: MyVisit['goods'] };
  draft: Draft;
}

/** A report as it is on the screen. */
export interface Report {
  draft: Draft;
  files: OutboxFile[];
}

/** A change, or one made of the report as it is by then: photos and signatures take a moment to be ready. */
export type ReportChange = Partial<Report> | ((held: Report) => Partial<Report>);

/**
 * The report about a visit, kept on the phone with every change: cameras of some phones reload the page.
 * `report` is null until what was kept has been read.
 */
export function useVisitDraft(visit: MyVisit) {
  const outbox = useOutbox();
  const { report, latest, setReport, entry, setEntry } = useKept(outbox, visit);
  const save = useSaver(outbox, visit);
  const change = (next: ReportChange, { now = false } = {}) => {
    const held = latest.current;
    if (!held) return;
    const changed = { ...held, ...(typeof next === 'function' ? next(held) : next) };
    setReport(changed);
    void save(changed, now);
  };
  return {
    report,
    /** What was submitted before: waits to be sent, or was refused. */
    submitted: entry?.state === 'draft' ? undefined : entry,
    change,
    /** Writes what is on the screen at once, before the camera opens. */
    saveNow: () => {
      if (latest.current) void save(latest.current, true);
    },
    submit: async () => {
      if (!latest.current || !outbox) return;
      const kept = await save(latest.current, true);
      if (kept) await outbox.submit(kept.id);
    },
    discard: async () => {
      const kept = await outbox?.draft(VISIT_KIND, visit.id);
      if (kept) await outbox?.discard(kept.id);
      setReport({ draft: newDraft(visit), files: [] });
    },
    /** Takes a refused report back for correction. */
    reopen: async () => {
      if (!entry || !outbox) return;
      await outbox.reopen(entry.id);
      setEntry(undefined);
      setReport(reportOf(entry));
    },
  };
}

const reportOf = (entry: OutboxEntry): Report => ({ draft: (entry.payload as VisitPayload).draft, files: entry.files });

/** What the phone has about a visit: a draft to go on with, or a submitted report. */
function useKept(outbox: Outbox | null, visit: MyVisit) {
  const [report, show] = useState<Report | null>(null);
  const latest = useRef<Report | null>(null);
  const [entry, setEntry] = useState<OutboxEntry>();
  const setReport = useCallback((next: Report) => {
    latest.current = next;
    show(next);
  }, []);
  useEffect(() => {
    let left = false;
    void outbox?.entries().then((entries) => {
      if (left) return;
      const about = entries.filter((one) => one.kind === VISIT_KIND && one.subject === visit.id);
      const kept = about.find((one) => one.state === 'draft') ?? about[about.length - 1];
      setEntry(kept);
      if (!latest.current) setReport(kept ? reportOf(kept) : { draft: newDraft(visit), files: [] });
    });
    return () => {
      left = true;
    };
  }, [outbox, visit, setReport]);
  return { report, latest, setReport, entry, setEntry };
}

/** Writes reports to the phone, a moment after typing or at once. */
function useSaver(outbox: Outbox | null, visit: MyVisit) {
  const push = useWriteQueue<OutboxEntry | undefined>();
  return useCallback(
    (report: Report, now: boolean) =>
      push(
        () =>
          outbox?.saveDraft({
            kind: VISIT_KIND,
            subject: visit.id,
            title: `${visit.name} ${visit.run.title}`,
            payload: { visit: { id: visit.id, goods: visit.goods }, draft: report.draft } satisfies VisitPayload,
            files: report.files,
          }),
        now,
      ),
    [push, outbox, visit],
  );
}
