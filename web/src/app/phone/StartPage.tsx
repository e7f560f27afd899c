import { Navigate } from 'react-router';
import { tabsFor } from '@/lib/feature';
import { useSession } from '@/lib/session';
import { features } from '../features';

/** "/m": the first tab that its reader may open; the own page if there is none. */
export function Component() {
  const { actions } = useSession();
  const [first] = tabsFor(actions, features);
  return <Navigate replace to={first?.path ?? '/m/me'} />;
}
