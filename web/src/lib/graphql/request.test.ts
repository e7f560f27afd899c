import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeServer, refusal } from '@/testing/fakeServer';
import type { GraphQLDocument } from './document';
import { ApiError } from './errors';
import { request } from './request';

const document = (text: string) => ({ toString: () => text }) as GraphQLDocument<{ n: number }, { id: string }>;
const ask = (signal?: AbortSignal) => request(document('query Number($id: ID!) { n(id: $id) }'), { id: '1' }, signal);

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.catch((caught: unknown) => caught);
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError', { cause: error });
  return error;
}

describe('request', () => {
  it('sends the operation with the headers the server insists on', async () => {
    const seen = fakeServer({ Number: () => ({ data: { n: 1 } }) });
    globalThis.document.documentElement.lang = 'en';
    await expect(ask()).resolves.toEqual({ n: 1 });
    expect(seen[0]).toMatchObject({
      operationName: 'Number',
      query: 'query Number($id: ID!) { n(id: $id) }',
      variables: { id: '1' },
      headers: { 'X-Requested-With': 'nuanxin-web', 'Accept-Language': 'en' },
    });
  });

  it('sends the registered hash instead of the text when the build put one in', async () => {
    const seen = fakeServer({ Number: () => ({ data: { n: 1 } }) });
    const built = { __meta__: { name: 'Number', hash: 'sha256:aa' } } as GraphQLDocument<{ n: number }, object>;
    await request(built, {});
    expect(seen[0]).toMatchObject({ documentId: 'sha256:aa', operationName: 'Number' });
    expect(seen[0]).not.toHaveProperty('query');
  });

  it('throws what the server says', async () => {
    const fields = [{ path: 'input.name', code: 'required', message: 'fill in' }];
    fakeServer({ Number: () => refusal('BAD_USER_INPUT', { reason: 'x.name', fields, requestId: 'r1' }) });
    expect(await failure(ask())).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'x.name',
      fields,
      requestId: 'r1',
      message: 'refused with BAD_USER_INPUT',
    });
  });

  it.each([
    ['no connection', () => Promise.reject(new TypeError('failed to fetch'))],
    ['a proxy page', () => Promise.resolve(new Response('<html>', { status: 502 }))],
    ['an answer cut short', () => Promise.resolve(new Response('{"da'))],
    ['an empty answer', () => Promise.resolve(Response.json({ data: null }))],
  ])('%s is NETWORK', async (_name, fetch) => {
    vi.stubGlobal('fetch', fetch);
    expect((await failure(ask())).code).toBe('NETWORK');
  });

  it('a bare 401 is UNAUTHENTICATED', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 401 })));
    expect((await failure(ask())).code).toBe('UNAUTHENTICATED');
  });

  describe('waiting', () => {
    beforeEach(() => {
      vi.useFakeTimers();
      vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => {
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        });
      });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('ends after thirty seconds', async () => {
      const failed = failure(ask());
      await vi.advanceTimersByTimeAsync(30_000);
      expect((await failed).code).toBe('NETWORK');
    });

    it('ends when the caller loses interest, which is no error of the network', async () => {
      const caller = new AbortController();
      const answer = expect(ask(caller.signal)).rejects.toThrow('aborted');
      caller.abort();
      await answer;
    });
  });
});
