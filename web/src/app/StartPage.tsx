import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { NoPermission } from '@/kit/state/NoPermission';
import { useSession } from '@/lib/session';
import { menuFor } from './menu';

const PHONE = '(max-width: 640px)';

/** "/": a phone goes to the phone shell, an office to the first thing its reader may open. */
export function Component() {
  const { t } = useTranslation('menu');
  const { actions } = useSession();
  if (matchMedia(PHONE).matches) return <Navigate replace to="/m" />;
  const first = menuFor(actions, t)[0]?.links[0];
  return first ? <Navigate replace to={first.path} /> : <NoPermission />;
}
