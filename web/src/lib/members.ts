import { keepPreviousData } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { MemberChoicesQuery as MembersData } from '@/gql/graphql';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';

export const MemberChoicesQuery = graphql(`
  query MemberChoices($search: String) {
    members(filter: { search: $search, state: ACTIVE }, first: 20) {
      edges {
        node {
          id
          displayName
          title
          unit {
            name
          }
        }
      }
    }
  }
`);

/** A person of the tenant to choose. */
export type MemberChoice = MembersData['members']['edges'][number]['node'];

const TYPING_MS = 300;

/** The first twenty active people whose name or login holds the text. */
export function useMemberChoices(search: string): { members: readonly MemberChoice[]; loading: boolean } {
  const settled = useDebounced(search.trim(), TYPING_MS);
  const query = useGql(MemberChoicesQuery, { search: settled || null }, { placeholderData: keepPreviousData });
  return { members: query.data?.members.edges.map((edge) => edge.node) ?? [], loading: query.isFetching };
}
