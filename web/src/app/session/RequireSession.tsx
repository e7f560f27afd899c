import { type PropsWithChildren, useEffect, useMemo } from 'react';
import { Navigate, useLocation } from 'react-router';
import type { ViewerQuery as ViewerData } from '@/gql/graphql';
import { adoptLanguage } from '@/i18n/language';
import { Loaded } from '@/kit/state/Loaded';
import { request, useGql } from '@/lib/graphql';
import { wipeDevice, wipeSnapshots } from '@/lib/offline';
import { type Session, SessionContext } from '@/lib/session';
import { LogoutMutation, SwitchTenantMutation, ViewerQuery } from './viewer';

const VIEWER_FRESH_MS = 5 * 60_000;

/** Asks who is signed in; without a session, sends to the login page and back afterwards. */
export function RequireSession({ children }: PropsWithChildren) {
  const viewer = useGql(ViewerQuery, {}, { offline: true, staleTime: VIEWER_FRESH_MS });
  return (
    <Loaded query={viewer}>
      {(data) => (data.viewer ? <SignedIn viewer={data.viewer}>{children}</SignedIn> : <ToLogin />)}
    </Loaded>
  );
}

function ToLogin() {
  const { pathname, search, hash } = useLocation();
  const here = pathname + search + hash;
  return <Navigate replace to={here === '/' ? '/login' : `/login?next=${encodeURIComponent(here)}`} />;
}

type Viewer = NonNullable<ViewerData['viewer']>;

// Changing the session loads the page anew: nothing that was read under the old one stays in memory.
function SignedIn({ viewer, children }: PropsWithChildren<{ viewer: Viewer }>) {
  const session = useMemo(() => toSession(viewer), [viewer]);
  useEffect(() => void adoptLanguage(viewer.locale), [viewer.locale]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

function toSession(viewer: Viewer): Session {
  const current = viewer.tenant ?? null;
  const others = viewer.memberships.map(({ tenantId, tenantName }) => ({ id: tenantId, name: tenantName }));
  return {
    accountId: viewer.accountId,
    memberId: viewer.membershipId,
    userName: viewer.name,
    tenant: current,
    tenants: current ? [current, ...others.filter((other) => other.id !== current.id)] : others,
    actions: new Set(viewer.actions),
    unread: viewer.unreadNotifications,
    switchTenant: async (tenantId) => {
      await request(SwitchTenantMutation, { input: { tenantId } });
      await wipeSnapshots();
      location.assign('/');
    },
    signOut: async () => {
      await request(LogoutMutation, {});
      await wipeDevice();
      location.assign('/login');
    },
  };
}
