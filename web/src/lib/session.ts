import { createContext, useContext } from 'react';

export interface TenantRef {
  id: string;
  name: string;
}

/** Who is signed in, working for which tenant, and what they may do there. */
export interface Session {
  accountId: string;
  /** The person as a member of the tenant; null for a platform operator who belongs to none. */
  memberId: string | null;
  userName: string;
  /** Null for a platform operator who belongs to no tenant. */
  tenant: TenantRef | null;
  /** Tenants the person may switch to, the current one included. */
  tenants: readonly TenantRef[];
  /** Actions held somewhere in the tenant, as in the server's policy: "archive.edit". */
  actions: ReadonlySet<string>;
  unread: number;
  switchTenant: (id: string) => Promise<void>;
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

/** The session; only below a route that requires one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside a signed-in route');
  return session;
}

/** Whether the session holds an action. The server decides again; this only hides what would be refused. */
export function useMay(action: string): boolean {
  return useSession().actions.has(action);
}

/** Names this person in this tenant, to keep what they record on a shared phone apart from what others record. */
export function ownerOf(session: Session): string {
  return `${session.tenant?.id ?? ''}:${session.accountId}`;
}
