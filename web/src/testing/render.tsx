import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { AntdProvider } from '@/kit/AntdProvider';
import { createQueryClient } from '@/lib/graphql';
import { type Session, SessionContext } from '@/lib/session';

/** A session that may do the given things. */
export function testSession(actions: readonly string[] = []): Session {
  return {
    accountId: 'a1',
    memberId: 'm1',
    userName: 'Tester',
    tenant: { id: 't1', name: 'Union' },
    tenants: [{ id: 't1', name: 'Union' }],
    actions: new Set(actions),
    unread: 0,
    switchTenant: () => Promise.resolve(),
    signOut: () => Promise.resolve(),
  };
}

interface RenderOptions {
  path?: string;
  session?: Session;
  routes?: RouteObject[];
}

/** Renders inside everything a page expects around it; the result also gives the router to look at the address. */
export function renderPage(page: ReactNode, { path = '/', session = testSession(), routes = [] }: RenderOptions = {}) {
  const router = createMemoryRouter([...routes, { path: '*', element: page }], { initialEntries: [path] });
  const client = createQueryClient(() => undefined);
  const view = render(
    <QueryClientProvider client={client}>
      <AntdProvider>
        <SessionContext value={session}>
          <RouterProvider router={router} />
        </SessionContext>
      </AntdProvider>
    </QueryClientProvider>,
  );
  return { ...view, router, client };
}
