import type { OwnGrantsQuery as GrantsData } from '@/gql/graphql';
import { useGql } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { OwnGrantsQuery } from '../documents';

export type Grant = GrantsData['supervisionGrants']['edges'][number]['node'];

/** The newest grant for visits of each union: in force, or asked for and not decided. */
export function useGrants() {
  const may = useMay('grant.read');
  const query = useGql(OwnGrantsQuery, {}, { enabled: may });
  const grants = (query.data?.supervisionGrants.edges ?? []).map((edge) => edge.node);
  return {
    of: (tenantId: string): Grant | undefined => {
      const about = grants.filter((grant) => grant.tenantId === tenantId && grant.scopes.includes('VISIT'));
      return about.find((grant) => grant.inForce) ?? about.find((grant) => grant.state === 'REQUESTED');
    },
    loading: query.isFetching,
    refresh: () => void query.refetch(),
  };
}
