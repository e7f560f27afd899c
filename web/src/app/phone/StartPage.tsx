import { Navigate } from 'react-router';
import { isOpenTo } from '@/lib/feature';
import { useSession } from '@/lib/session';
import { features } from '../features';

/** "/m": the first tab that its reader may open; the own page if there is none. */
export function Component() {
  const { actions } = useSession();
  const first = features.flatMap((feature) => feature.tabs ?? []).find((tab) => isOpenTo(actions, tab.actions));
  return <Navigate replace to={first?.path ?? '/m/me'} />;
}
