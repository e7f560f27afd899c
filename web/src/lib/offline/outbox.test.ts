import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, type ErrorCode } from '@/lib/graphql/errors';
import { type OfflineDatabase, offlineDatabase, wipeDevice } from './database';
import { Outbox, type Sender } from './outbox';

const OWNER = 't1:a1';

let db: OfflineDatabase;
let sent: string[];

beforeEach(async () => {
  db = await offlineDatabase();
  await wipeDevice();
  await db.clear('leases');
  sent = [];
});

const refuse = (code: ErrorCode) => Promise.reject(new ApiError({ code, message: code, reason: 'because' }));
const deliver: Sender = (entry) => {
  sent.push(entry.subject);
  return Promise.resolve();
};

const outboxWith = (sender: Sender, owner = OWNER) => new Outbox(db, owner, new Map([['visit', sender]]));

/** Puts an entry straight into the queue, without the flush that submit() triggers. */
async function queue(outbox: Outbox, ...subjects: string[]): Promise<void> {
  for (const [i, subject] of subjects.entries()) {
    const draft = await outbox.saveDraft({
      kind: 'visit',
      subject,
      title: subject,
      payload: { note: subject },
      files: [],
    });
    await db.put('entries', { ...draft, state: 'queued', createdAt: i });
  }
  await outbox.refresh();
}

describe('drafts', () => {
  it('are the same entry until submitted, and survive a reload', async () => {
    const first = await outboxWith(deliver).saveDraft({
      kind: 'visit',
      subject: 'v1',
      title: 'Visit',
      payload: { note: 'a' },
      files: [],
    });
    const reloaded = outboxWith(deliver);
    const kept = await reloaded.draft('visit', 'v1');
    const second = await reloaded.saveDraft({
      kind: 'visit',
      subject: 'v1',
      title: 'Visit',
      payload: { note: 'b' },
      files: [],
    });
    expect(kept?.payload).toEqual({ note: 'a' });
    expect(second.id).toBe(first.id);
    expect(await reloaded.entries()).toHaveLength(1);
  });

  it('keep their photos', async () => {
    const outbox = outboxWith(deliver);
    const blob = new Blob(['photo'], { type: 'image/jpeg' });
    const files = [{ id: 'f1', role: 'photo', name: 'a.jpg', blob }];
    await outbox.saveDraft({ kind: 'visit', subject: 'v1', title: 'Visit', payload: {}, files });
    expect((await outbox.draft('visit', 'v1'))?.files[0]).toMatchObject({ id: 'f1', role: 'photo', name: 'a.jpg' });
  });
});

describe('flush', () => {
  it('sends in the order of recording and forgets what was accepted', async () => {
    const outbox = outboxWith(deliver);
    await queue(outbox, 'v1', 'v2', 'v3');
    expect(outbox.getSummary().queued).toBe(3);
    await outbox.flush();
    expect(sent).toEqual(['v1', 'v2', 'v3']);
    expect(await outbox.entries()).toEqual([]);
    expect(outbox.getSummary()).toEqual({ queued: 0, parked: 0, sending: false });
  });

  it.each(['NETWORK', 'UNAUTHENTICATED', 'RATE_LIMITED'] as const)('stops at %s and keeps everything', async (code) => {
    const sender = vi.fn<Sender>(() => refuse(code));
    const outbox = outboxWith(sender);
    await queue(outbox, 'v1', 'v2');
    await outbox.flush();
    expect(sender).toHaveBeenCalledTimes(1);
    expect(outbox.getSummary()).toMatchObject({ queued: 2, parked: 0 });
  });

  it('parks what is refused for good and goes on', async () => {
    const outbox = outboxWith((entry, save) => (entry.subject === 'v1' ? refuse('CONFLICT') : deliver(entry, save)));
    await queue(outbox, 'v1', 'v2');
    await outbox.flush();
    expect(sent).toEqual(['v2']);
    expect(await outbox.entries()).toMatchObject([
      { subject: 'v1', state: 'parked', failure: { code: 'CONFLICT', reason: 'because', message: 'CONFLICT' } },
    ]);
  });

  it('does not let a fault of the server hold up the others', async () => {
    const outbox = outboxWith((entry, save) => (entry.subject === 'v1' ? refuse('INTERNAL') : deliver(entry, save)));
    await queue(outbox, 'v1', 'v2');
    await outbox.flush();
    expect(sent).toEqual(['v2']);
    expect(await outbox.entries()).toMatchObject([{ subject: 'v1', state: 'queued' }]);
  });

  it('sends the same id again when the answer was lost, so that the server can tell', async () => {
    const ids: string[] = [];
    let lost = true;
    const outbox = outboxWith((entry) => {
      ids.push(entry.id);
      const answer = lost ? refuse('NETWORK') : Promise.resolve();
      lost = false;
      return answer;
    });
    await queue(outbox, 'v1');
    await outbox.flush();
    await outbox.flush();
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it('goes on from the files already uploaded', async () => {
    const uploads: string[] = [];
    let attempt = 0;
    const outbox = outboxWith(async (entry, saveProgress) => {
      attempt++;
      for (const file of entry.files.filter((f) => !f.uploadedAs)) {
        if (attempt === 1 && file.id === 'f2') return refuse('NETWORK');
        uploads.push(file.id);
        file.uploadedAs = `key-${file.id}`;
        await saveProgress(entry.files);
      }
      return undefined;
    });
    const files = ['f1', 'f2'].map((id) => ({ id, role: 'photo', name: id, blob: new Blob([id]) }));
    const draft = await outbox.saveDraft({ kind: 'visit', subject: 'v1', title: 'Visit', payload: {}, files });
    await db.put('entries', { ...draft, state: 'queued' });
    await outbox.flush();
    await outbox.flush();
    expect(uploads).toEqual(['f1', 'f2']);
    expect(await outbox.entries()).toEqual([]);
  });

  it('neither shows nor sends what another person recorded on the same phone', async () => {
    await queue(outboxWith(deliver, 't1:other'), 'v9');
    const outbox = outboxWith(deliver);
    await outbox.flush();
    expect(sent).toEqual([]);
    expect(outbox.getSummary().queued).toBe(0);
  });

  it('asked for while running, makes one more round', async () => {
    const outbox = outboxWith(async (entry, save) => {
      if (entry.subject === 'v1') {
        await queue(outbox, 'v2');
        void outbox.flush();
      }
      await deliver(entry, save);
    });
    await queue(outbox, 'v1');
    await outbox.flush();
    expect(sent).toEqual(['v1', 'v2']);
  });
});

describe('two tabs', () => {
  it('never send the same entry twice', async () => {
    const slow: Sender = async (entry, save) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await deliver(entry, save);
    };
    const [one, two] = [outboxWith(slow), outboxWith(slow)];
    await queue(one, 'v1', 'v2');
    await Promise.all([one.flush(), two.flush()]);
    expect(sent).toEqual(['v1', 'v2']);
  });

  it('take over when the other was killed', async () => {
    await db.put('leases', { holder: 'dead', until: Date.now() - 1 }, `outbox:${OWNER}`);
    const outbox = outboxWith(deliver);
    await queue(outbox, 'v1');
    await outbox.flush();
    expect(sent).toEqual(['v1']);
  });
});

describe('a parked entry', () => {
  it('is sent again after a person looked', async () => {
    let refused = true;
    const outbox = outboxWith((entry, save) => (refused ? refuse('BAD_USER_INPUT') : deliver(entry, save)));
    await queue(outbox, 'v1');
    await outbox.flush();
    refused = false;
    const [parked] = await outbox.entries();
    await outbox.submit(parked?.id ?? '');
    await vi.waitFor(() => expect(sent).toEqual(['v1']));
  });

  it('can be corrected under its old id', async () => {
    const outbox = outboxWith(() => refuse('BAD_USER_INPUT'));
    await queue(outbox, 'v1');
    await outbox.flush();
    const [parked] = await outbox.entries();
    await outbox.reopen(parked?.id ?? '');
    expect((await outbox.draft('visit', 'v1'))?.id).toBe(parked?.id);
  });

  it('can be thrown away', async () => {
    const outbox = outboxWith(() => refuse('NOT_FOUND'));
    await queue(outbox, 'v1');
    await outbox.flush();
    const [parked] = await outbox.entries();
    await outbox.discard(parked?.id ?? '');
    expect(outbox.getSummary()).toMatchObject({ queued: 0, parked: 0 });
  });
});
