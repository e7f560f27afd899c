import { Navigate } from 'react-router';
import { NoPermission } from '@/kit/state/NoPermission';
import { isOpenTo } from '@/lib/feature';
import { useSession } from '@/lib/session';
import { features } from './features';

/** "/m": the first tab that its reader may open. */
export function Component() {
  const { actions } = useSession();
  const first = features.flatMap((feature) => feature.tabs ?? []).find((tab) => isOpenTo(actions, tab.actions));
  return first ? <Navigate replace to={first.path} /> : <NoPermission />;
}
