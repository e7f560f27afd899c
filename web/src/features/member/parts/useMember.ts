import { readFragment } from '@/gql';
import type { MemberDetailFragment, MemberQuery as MemberData } from '@/gql/graphql';
import { request, useGql } from '@/lib/graphql';
import { MemberDetail, MemberQuery } from '../documents';

/** A person who works in the tenant. */
export type Member = MemberDetailFragment;

/** Operations that a change of a member outdates. */
export const OUTDATED = ['Members', 'Member', 'MemberChoices'];

export function memberOf({ node }: MemberData): Member | null {
  return node?.__typename === 'Member' ? readFragment(MemberDetail, node) : null;
}

export function useMember(id: string) {
  return useGql(MemberQuery, { id });
}

export async function fetchMember(id: string): Promise<Member | null> {
  return memberOf(await request(MemberQuery, { id }));
}
