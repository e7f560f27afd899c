import type { SiteKind, TenantKind } from '@/gql/graphql';

export const SITE_KINDS: readonly SiteKind[] = ['CENTER', 'STATION', 'POINT'];

export const TENANT_KINDS: readonly TenantKind[] = ['ENTERPRISE_UNION', 'FEDERATION'];
