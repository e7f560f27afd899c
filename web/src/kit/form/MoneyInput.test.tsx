import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { Fen } from '@/lib/money';
import { MoneyInput } from './MoneyInput';

function Form({ start }: { start: Fen | null }) {
  const [fen, setFen] = useState(start);
  return (
    <>
      <MoneyInput aria-label="amount" value={fen} onChange={setFen} />
      <output>{fen ?? 'none'}</output>
      <button type="button" onClick={() => setFen('500')}>
        set
      </button>
    </>
  );
}

const value = () => screen.getByText(/^(\d+|none)$/).textContent;
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'amount' });

it('turns yuan into fen while typing', async () => {
  render(<Form start={null} />);
  await userEvent.type(input(), '1234.5');
  expect(value()).toBe('123450');
  expect(input().value).toBe('1234.5');
});

it('leaves no amount behind a text that is none', async () => {
  render(<Form start="100" />);
  await userEvent.clear(input());
  await userEvent.type(input(), '12.345');
  expect(value()).toBe('none');
  expect(input().value).toBe('12.345');
  expect(screen.getByRole('alert')).toBeTruthy();
});

it('shows what is set from outside', async () => {
  render(<Form start="123450" />);
  expect(input().value).toBe('1234.50');
  await userEvent.click(screen.getByRole('button', { name: 'set' }));
  expect(input().value).toBe('5');
});
