import type { ErrorCode } from '@/lib/graphql/errors';

/** A photo or signature that travels with an entry. */
export interface OutboxFile {
  id: string;
  /** What the file shows, in the feature's words ("photo", "signature"). */
  role: string;
  name: string;
  blob: Blob;
  /** Set once uploaded, so that a resumed flush does not upload again. */
  uploadedAs?: string;
}

/**
 * draft: being written. queued: to be sent when there is network.
 * parked: the server refused it for good; a person must look (需要处理).
 */
export type EntryState = 'draft' | 'queued' | 'parked';

/** One thing recorded on the phone and not yet on the server. */
export interface OutboxEntry<Payload = unknown> {
  /** Also the clientMutationId: however often it is sent, the server acts once. */
  id: string;
  /** Who recorded it for which tenant; only sent under the same session. */
  owner: string;
  /** Chooses the sender, e.g. "campaign.visit". */
  kind: string;
  /** What it is about, e.g. the visit's id; one open draft per kind and subject. */
  subject: string;
  /** Names it to the person who recorded it, in the list of what waits. */
  title: string;
  payload: Payload;
  files: OutboxFile[];
  state: EntryState;
  /** Why it was not accepted the last time. */
  failure?: { code: ErrorCode; reason: string; message: string };
  createdAt: number;
  updatedAt: number;
}
