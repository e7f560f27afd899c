import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ErrorBoundary } from '@/kit/state/ErrorBoundary';
import { Loading } from '@/kit/state/Loading';
import { NoPermission } from '@/kit/state/NoPermission';
import { isOpenTo } from '@/lib/feature';
import { useSession } from '@/lib/session';
import { usePages } from '../page';

/** The page inside a signed-in shell: refused, loading, broken or shown. */
export function PageOutlet() {
  const { actions } = useSession();
  const { pathname } = useLocation();
  const refused = usePages().some((page) => !isOpenTo(actions, page.handle.actions));
  if (refused) return <NoPermission />;
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  );
}
