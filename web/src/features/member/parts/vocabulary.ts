import type { MemberState, Role, TenantKind } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

/** In the order in which screens offer them. */
const ROLES: Role[] = [
  'UNION_OFFICER',
  'UNION_CHAIR',
  'COMMITTEE',
  'CENTER_STAFF',
  'STATION_STAFF',
  'TEAM_LEADER',
  'HELPER',
  'FINANCE',
  'ACCOUNTANT',
  'AUDITOR',
  'SUPERIOR_SUPERVISOR',
  'TENANT_ADMIN',
  'SECURITY_ADMIN',
  'SYSTEM_AUDIT',
];

/** The roles that exist in a tenant of the kind. */
export function rolesIn(kind: TenantKind | undefined): Role[] {
  return ROLES.filter((role) => role !== 'SUPERIOR_SUPERVISOR' || kind === 'FEDERATION');
}

export const STATE_TONES: Record<MemberState, Tone> = { ACTIVE: 'success', SUSPENDED: 'danger', LEFT: 'neutral' };
export const STATES: MemberState[] = ['ACTIVE', 'SUSPENDED', 'LEFT'];
