import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render';
import { connectionArgs, type PageState, usePageState } from './usePageState';

const NAMES = ['q', 'status'] as const;

function open(path: string) {
  let state: PageState<(typeof NAMES)[number]> | undefined;
  function Probe() {
    state = usePageState(NAMES);
    return null;
  }
  const { router } = renderPage(<Probe />, { path });
  return {
    router,
    search: () => router.state.location.search,
    get state() {
      if (!state) throw new Error('not rendered');
      return state;
    },
  };
}

it('reads everything from the address', () => {
  const { state } = open('/archives?q=a&status=1,2&page=3&size=50&sort=-amount&open=x1&other=1');
  expect(state).toMatchObject({
    filters: { q: 'a', status: '1,2' },
    page: 3,
    pageSize: 50,
    sort: { key: 'amount', descending: true },
    open: 'x1',
  });
  expect(connectionArgs(state)).toEqual({ first: 50, offset: 100 });
});

it.each(['page=0&size=7', 'page=-1&size=1000', 'page=a&size=', 'page=99999999'])('makes sense of %s', (search) => {
  expect(open(`/archives?${search}`).state).toMatchObject({ page: 1, pageSize: 20 });
});

it('starts at page 1 when the filters change, and goes back to where it was', async () => {
  const page = open('/archives?q=a&page=3&size=50&other=1');
  act(() => page.state.setFilters({ status: '2' }));
  expect(page.search()).toBe('?size=50&other=1&status=2');
  expect(page.state.page).toBe(1);
  await act(() => page.router.navigate(-1));
  expect(page.state).toMatchObject({ filters: { q: 'a' }, page: 3 });
});

it('keeps the address short', () => {
  const page = open('/archives?page=2&size=50&sort=name&open=x1');
  act(() => page.state.setOpen(undefined));
  act(() => page.state.setSort(undefined));
  act(() => page.state.setPage(1, 20));
  expect(page.search()).toBe('');
});
