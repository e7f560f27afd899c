import { keepPreviousData } from '@tanstack/react-query';
import { graphql } from '@/gql';
import type { ArchiveChoicesQuery as ArchivesData } from '@/gql/graphql';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';

export const ArchiveChoicesQuery = graphql(`
  query ArchiveChoices($search: String!) {
    archives(filter: { search: $search, states: [ACTIVE] }, first: 20) {
      edges {
        node {
          id
          number
          headName
          category
          unit {
            fullName
          }
        }
      }
    }
  }
`);

/** An active archive to choose. */
export type ArchiveChoice = ArchivesData['archives']['edges'][number]['node'];

const TYPING_MS = 300;

/** The first twenty active archives that a text finds; none before something is typed. */
export function useArchiveChoices(search: string) {
  const settled = useDebounced(search.trim(), TYPING_MS);
  const query = useGql(
    ArchiveChoicesQuery,
    { search: settled },
    { enabled: settled !== '', placeholderData: keepPreviousData },
  );
  const found = settled ? (query.data?.archives.edges ?? []).map((edge) => edge.node) : [];
  return { archives: found, searched: settled !== '', loading: query.isFetching };
}
