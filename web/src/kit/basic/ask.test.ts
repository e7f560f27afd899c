import { renderHook, act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ask, tell, useQuestion } from './ask';

it('shows the question until it is answered', async () => {
  const { result } = renderHook(useQuestion);
  let answer: Promise<boolean> | undefined;
  act(() => {
    answer = ask({ title: 'Remove?', confirmLabel: 'Remove' });
  });
  expect(result.current?.title).toBe('Remove?');
  act(() => result.current?.answer(true));
  expect(await answer).toBe(true);
  expect(result.current).toBeUndefined();
});

it('takes a replaced question as refused', async () => {
  const { result } = renderHook(useQuestion);
  let first: Promise<boolean> | undefined;
  act(() => {
    first = ask({ title: 'First', confirmLabel: 'Yes' });
    void tell('Second');
  });
  expect(await first).toBe(false);
  expect(result.current?.title).toBe('Second');
  expect(result.current?.confirmLabel).toBeUndefined();
});
