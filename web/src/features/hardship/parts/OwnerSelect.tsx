import { MemberSelect } from '@/kit/form/MemberSelect';
import { useGql } from '@/lib/graphql';
import { OwnerNameQuery } from '../documents';

interface OwnerSelectProps {
  id: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Choice of a member of staff, whose name is read when the address already names one. */
export function OwnerSelect(props: OwnerSelectProps) {
  const { data } = useGql(OwnerNameQuery, { id: props.value ?? '' }, { enabled: props.value !== undefined });
  return <MemberSelect {...props} chosen={data?.node?.__typename === 'Member' ? data.node : null} />;
}
