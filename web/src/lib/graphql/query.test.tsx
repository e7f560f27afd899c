import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wipeDevice } from '@/lib/offline';
import { fakeServer, refusal } from '@/testing/fakeServer';
import { createQueryClient } from './client';
import type { GraphQLDocument } from './document';
import { useGql, useGqlMutation } from './query';

const Things = { toString: () => 'query Things { n }' } as GraphQLDocument<{ n: number }, { page: number }>;
const Add = { toString: () => 'mutation Add { add }' } as GraphQLDocument<{ add: boolean }, object>;

function Page({ offline = false }: { offline?: boolean }) {
  const things = useGql(Things, { page: 1 }, { offline, retry: false });
  const mutation = useGqlMutation(Add, { invalidates: ['Things'] });
  return (
    <>
      <output>{things.error?.code ?? things.data?.n ?? 'loading'}</output>
      <button type="button" onClick={() => mutation.mutate({})}>
        add
      </button>
    </>
  );
}

function open(offline = false) {
  const lost = vi.fn();
  render(
    <QueryClientProvider client={createQueryClient(lost)}>
      <Page offline={offline} />
    </QueryClientProvider>,
  );
  return lost;
}

const unreachable = () => Promise.reject(new TypeError('failed to fetch'));

beforeEach(wipeDevice);

it('fetches again what a mutation outdates', async () => {
  let n = 0;
  fakeServer({ Things: () => ({ data: { n: ++n } }), Add: () => ({ data: { add: true } }) });
  open();
  await screen.findByText('1');
  fireEvent.click(screen.getByText('add'));
  await screen.findByText('2');
});

describe('a lost session', () => {
  it('is noticed in any request', async () => {
    fakeServer({ Things: () => refusal('UNAUTHENTICATED', { reason: 'session.expired' }) });
    const lost = open();
    await screen.findByText('UNAUTHENTICATED');
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('is not the same as a wrong password', async () => {
    fakeServer({ Things: () => refusal('UNAUTHENTICATED', { reason: 'session.credentials' }) });
    const lost = open();
    await screen.findByText('UNAUTHENTICATED');
    expect(lost).not.toHaveBeenCalled();
  });
});

describe('without network', () => {
  it('serves the last answer to phone screens', async () => {
    fakeServer({ Things: () => ({ data: { n: 7 } }) });
    open(true);
    await screen.findByText('7');
    cleanup();
    fakeServer({ Things: unreachable });
    open(true);
    await screen.findByText('7');
  });

  it('says so on other screens instead of waiting', async () => {
    fakeServer({ Things: unreachable });
    open();
    await screen.findByText('NETWORK');
  });

  it('keeps a refusal a refusal', async () => {
    fakeServer({ Things: () => ({ data: { n: 7 } }) });
    open(true);
    await screen.findByText('7');
    cleanup();
    fakeServer({ Things: () => refusal('FORBIDDEN') });
    open(true);
    await screen.findByText('FORBIDDEN');
  });
});
