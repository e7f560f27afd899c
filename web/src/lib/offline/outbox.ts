import { ApiError, type ErrorCode } from '@/lib/graphql/errors';
import { uuid } from '@/lib/uuid';
import type { OfflineDatabase } from './database';
import type { OutboxEntry, OutboxFile } from './entry';
import { exclusively } from './lock';

/** Keeps what a sender has reached so far (uploaded files), so that the next attempt goes on from there. */
export type SaveProgress = (files: OutboxFile[]) => Promise<void>;

/**
 * Delivers one kind of entry: uploads its files, then runs its mutation with `clientMutationId: entry.id`.
 * Throws ApiError when the server refuses or cannot be reached.
 */
export type Sender = (entry: OutboxEntry, saveProgress: SaveProgress) => Promise<void>;

export interface OutboxSummary {
  queued: number;
  parked: number;
  sending: boolean;
}

type Draft = Pick<OutboxEntry, 'kind' | 'subject' | 'title' | 'payload' | 'files'>;

/** Nothing else can be sent now either: wait for the next trigger. */
const STOP: ReadonlySet<ErrorCode> = new Set(['NETWORK', 'UNAUTHENTICATED', 'RATE_LIMITED']);

/**
 * What was recorded on this phone and is not yet on the server.
 * Entries are sent one after the other in the order they were recorded, by one tab at a time.
 */
export class Outbox {
  private readonly db: OfflineDatabase;
  private readonly owner: string;
  private readonly senders: ReadonlyMap<string, Sender>;
  private readonly listeners = new Set<() => void>();
  private summary: OutboxSummary = { queued: 0, parked: 0, sending: false };
  private again = false;

  constructor(db: OfflineDatabase, owner: string, senders: ReadonlyMap<string, Sender>) {
    this.db = db;
    this.owner = owner;
    this.senders = senders;
  }

  /** The open draft about a subject, to go on after a reload. */
  async draft(kind: string, subject: string): Promise<OutboxEntry | undefined> {
    return (await this.entries()).find((e) => e.kind === kind && e.subject === subject && e.state === 'draft');
  }

  /** Saves what is on the form now. Writes the same entry until it is submitted. */
  async saveDraft(draft: Draft): Promise<OutboxEntry> {
    const kept = await this.draft(draft.kind, draft.subject);
    const now = Date.now();
    const entry: OutboxEntry = {
      id: kept?.id ?? uuid(),
      owner: this.owner,
      ...draft,
      state: 'draft',
      createdAt: kept?.createdAt ?? now,
      updatedAt: now,
    };
    await this.put(entry);
    return entry;
  }

  /** Hands an entry over for sending: a finished draft, or a parked entry to be tried again. */
  async submit(id: string): Promise<void> {
    const entry = await this.db.get('entries', id);
    if (!entry) return;
    delete entry.failure;
    await this.put({ ...entry, state: 'queued' });
    void this.flush();
  }

  /** Takes a parked entry back for correction. The id stays: the server has accepted nothing under it. */
  async reopen(id: string): Promise<void> {
    const entry = await this.db.get('entries', id);
    if (entry) await this.put({ ...entry, state: 'draft' });
  }

  async discard(id: string): Promise<void> {
    await this.db.delete('entries', id);
    await this.refresh();
  }

  /** All entries of this session, oldest first. */
  async entries(): Promise<OutboxEntry[]> {
    const all = await this.db.getAllFromIndex('entries', 'owner', this.owner);
    return all.sort((a, b) => a.createdAt - b.createdAt);
  }

  /**
   * Sends what is queued. Stops at the first sign of missing network; parks what the server refuses for good.
   * Called again while running, it makes one more round afterwards.
   */
  async flush(): Promise<void> {
    if (this.summary.sending) {
      this.again = true;
      return;
    }
    this.publish({ ...this.summary, sending: true });
    try {
      await this.sendInTurn();
    } finally {
      this.publish({ ...this.summary, sending: false });
      await this.refresh();
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getSummary = (): OutboxSummary => this.summary;

  /** Counts anew, e.g. after another tab has worked. */
  async refresh(): Promise<void> {
    const entries = await this.entries();
    const count = (state: OutboxEntry['state']) => entries.filter((e) => e.state === state).length;
    this.publish({ ...this.summary, queued: count('queued'), parked: count('parked') });
  }

  private async sendInTurn(): Promise<void> {
    this.again = false;
    await exclusively(this.db, `outbox:${this.owner}`, () => this.sendQueued());
    if (this.wantsAgain()) await this.sendInTurn();
  }

  /** Set by a flush that was asked for meanwhile. */
  private wantsAgain(): boolean {
    return this.again;
  }

  private async sendQueued(): Promise<void> {
    for (const entry of await this.entries()) {
      if (entry.state !== 'queued') continue;
      if ((await this.send(entry)) === 'stop') return;
      await this.refresh();
    }
  }

  private async send(entry: OutboxEntry): Promise<'next' | 'stop'> {
    const sender = this.senders.get(entry.kind);
    if (!sender) return 'next'; // recorded by a version of the app that knew more
    try {
      await sender(entry, async (files) => {
        entry.files = files;
        await this.db.put('entries', entry);
      });
      await this.db.delete('entries', entry.id);
      return 'next';
    } catch (error) {
      const failure = describe(error);
      if (STOP.has(failure.code)) return 'stop';
      // The server's own fault may pass: stay queued, but let the others go first.
      const state = failure.code === 'INTERNAL' ? 'queued' : 'parked';
      await this.db.put('entries', { ...entry, state, failure });
      return 'next';
    }
  }

  private async put(entry: OutboxEntry): Promise<void> {
    await this.db.put('entries', entry);
    await this.refresh();
  }

  private publish(summary: OutboxSummary): void {
    this.summary = summary;
    for (const listener of this.listeners) listener();
  }
}

function describe(error: unknown): NonNullable<OutboxEntry['failure']> {
  if (error instanceof ApiError) return { code: error.code, reason: error.reason, message: error.message };
  return { code: 'INTERNAL', reason: '', message: String(error) };
}
