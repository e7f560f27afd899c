import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '@/lib/graphql';
import { OutboxProvider, type Sender, useOutbox, wipeDevice } from '@/lib/offline';
import { renderPage } from '@/testing/render';
import { UnsentCard } from './UnsentCard';

beforeEach(wipeDevice);

function Record() {
  const outbox = useOutbox();
  const record = async () => {
    const draft = { kind: 'visit', subject: 'v1', title: 'Visit at Zhang', payload: {}, files: [] };
    const entry = await outbox?.saveDraft(draft);
    await outbox?.submit(entry?.id ?? '');
  };
  return (
    <button type="button" disabled={!outbox} onClick={() => void record()}>
      record
    </button>
  );
}

async function recordVisit(sender: Sender) {
  const senders = new Map([['visit', sender]]);
  renderPage(
    <OutboxProvider owner="t1:a1" senders={senders}>
      <Record />
      <UnsentCard />
    </OutboxProvider>,
  );
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'record' });
  await vi.waitFor(() => expect(button.disabled).toBe(false));
  await userEvent.click(button);
}

const refuse = (code: 'NETWORK' | 'CONFLICT') =>
  Promise.reject(new ApiError({ code, message: 'recorded by somebody else' }));

it('lists what waits for the network', async () => {
  await recordVisit(() => refuse('NETWORK'));
  expect(await screen.findByText('Visit at Zhang')).toBeTruthy();
  expect(await screen.findByRole('button', { name: '立即上传' })).toBeTruthy();
});

it('says why an entry was refused, and sends it again when told to', async () => {
  const sender = vi.fn<Sender>(() => refuse('CONFLICT'));
  await recordVisit(sender);
  expect(await screen.findByText('recorded by somebody else')).toBeTruthy();
  sender.mockResolvedValue(undefined);
  await userEvent.click(screen.getByRole('button', { name: '重新提交' }));
  expect(await screen.findByText('本机没有未上传的记录')).toBeTruthy();
});

it('gives an entry up only after asking', async () => {
  await recordVisit(() => refuse('CONFLICT'));
  await userEvent.click(await screen.findByRole('button', { name: '放弃此条' }));
  await userEvent.click(screen.getAllByRole('button', { name: '放弃此条' })[1] ?? document.body);
  expect(await screen.findByText('本机没有未上传的记录')).toBeTruthy();
});
