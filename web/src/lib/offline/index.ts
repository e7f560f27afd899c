export { wipeDevice, wipeSnapshots } from './database';
export type { EntryState, OutboxEntry, OutboxFile } from './entry';
export { type DraftPlace, dropDraft, type FormDraft, readDraft, writeDraft } from './formDraft';
export { Outbox, type SaveProgress, type Sender } from './outbox';
export { OutboxProvider, useOutbox, useOutboxSummary, useUnsent } from './react';
export { registerServiceWorker } from './serviceWorker';
export { dropOldSnapshots } from './snapshot';
export { unsentCount } from './unsent';
export { useWriteQueue } from './writeQueue';
