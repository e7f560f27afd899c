import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ApiError } from '@/lib/graphql';
import { renderPage } from '@/testing/render';
import { SensitiveValue } from './SensitiveValue';

const CLEAR = '110105194912310021';
const masked = { state: 'MASKED', text: '1101********0021' } as const;

async function ask(reason: string) {
  await userEvent.click(await screen.findByRole('button', { name: /查看/ }));
  await userEvent.type(screen.getByRole('textbox'), reason);
  await userEvent.click(screen.getByRole('button', { name: '确认查看' }));
}

it('asks for a reason of some length before it asks the server', async () => {
  const reveal = vi.fn();
  renderPage(<SensitiveValue label="ID" value={masked} onReveal={reveal} />);
  await ask('看');
  expect(screen.getByRole('alert').textContent).toContain('4');
  expect(reveal).not.toHaveBeenCalled();
});

it('shows the value until the moment the server named', async () => {
  const reveal = vi.fn(() => Promise.resolve({ text: CLEAR, hideAt: new Date(Date.now() + 100).toISOString() }));
  renderPage(<SensitiveValue label="ID" value={masked} onReveal={reveal} />);
  await ask('核对银行户名');
  expect(reveal).toHaveBeenCalledWith('核对银行户名');
  expect(await screen.findByText(CLEAR)).toBeTruthy();
  await vi.waitFor(() => expect(screen.queryByText(CLEAR)).toBeNull(), { timeout: 10_000 });
});

it('says why the server refused', async () => {
  const reveal = () => Promise.reject(new ApiError({ code: 'RATE_LIMITED', message: 'too often' }));
  renderPage(<SensitiveValue label="ID" value={masked} onReveal={reveal} />);
  await ask('核对银行户名');
  expect(await screen.findByText('too often')).toBeTruthy();
});

it.each(['HIDDEN', 'NOT_COLLECTED', 'VISIBLE'] as const)('offers nothing to reveal when %s', async (state) => {
  renderPage(<SensitiveValue label="ID" value={{ state, text: 'x' }} onReveal={vi.fn()} />);
  await screen.findByText(/.+/);
  expect(screen.queryByRole('button')).toBeNull();
});
