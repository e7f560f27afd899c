import { useGql } from '@/lib/graphql';
import { OwnerNameQuery } from '../documents';

/** Name of a member of staff who is known by identifier only. */
export function OwnerName({ id }: { id: string }) {
  const { data } = useGql(OwnerNameQuery, { id });
  return data?.node?.__typename === 'Member' ? data.node.displayName : null;
}
