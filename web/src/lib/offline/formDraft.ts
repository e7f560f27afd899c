import { offlineDatabase } from './database';
import { Outbox } from './outbox';

/** Which form of whom a draft belongs to. */
export interface DraftPlace {
  /** The session that typed it; see ownerOf. Others on the same computer do not see it. */
  owner: string;
  /** Which form, e.g. "hardship.archive". */
  kind: string;
  /** What the form is about: an id, or "new". */
  subject: string;
}

export interface FormDraft<Payload> {
  payload: Payload;
  /** When it was typed last. */
  at: number;
}

const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000; // personal data of a form that nobody came back to

// Drafts lie in the outbox, so that signing out asks about them and wipes them. They are never queued: no sender.
const outboxOf = async (owner: string) => new Outbox(await offlineDatabase(), owner, new Map());

/** The kept draft, or undefined when there is none, or nothing can be kept on this device. */
export async function readDraft<Payload>(place: DraftPlace): Promise<FormDraft<Payload> | undefined> {
  try {
    const kept = await (await outboxOf(place.owner)).draft(place.kind, place.subject);
    if (kept && Date.now() - kept.updatedAt >= MAX_AGE_MS) {
      await dropDraft(place);
      return undefined;
    }
    return kept && { payload: kept.payload as Payload, at: kept.updatedAt };
  } catch {
    return undefined;
  }
}

/** Keeps what is typed. Without device storage the form works all the same. */
export async function writeDraft(place: DraftPlace, payload: unknown): Promise<void> {
  const { owner, kind, subject } = place;
  try {
    await (await outboxOf(owner)).saveDraft({ kind, subject, title: kind, payload, files: [] });
  } catch {
    // Storage full or forbidden: the warning before leaving remains.
  }
}

/** Forgets the draft, because it was saved or is not wanted. */
export async function dropDraft({ owner, kind, subject }: DraftPlace): Promise<void> {
  try {
    const outbox = await outboxOf(owner);
    const kept = await outbox.draft(kind, subject);
    if (kept) await outbox.discard(kept.id);
  } catch {
    // What cannot be opened holds no draft either.
  }
}
