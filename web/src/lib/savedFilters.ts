import { graphql } from '@/gql';
import type { FilteredList } from '@/gql/graphql';
import { useGql, useGqlMutation } from './graphql';
import { isPersonal } from './privateSearch';

export type { FilteredList } from '@/gql/graphql';

const SavedFiltersQuery = graphql(`
  query SavedFilters($list: FilteredList!) {
    savedFilters(list: $list) {
      id
      name
      query
    }
  }
`);

const SaveFilter = graphql(`
  mutation SaveFilter($input: SaveFilterInput!) {
    saveFilter(input: $input) {
      filter {
        id
      }
    }
  }
`);

const RenameFilter = graphql(`
  mutation RenameFilter($input: RenameFilterInput!) {
    renameFilter(input: $input) {
      filter {
        id
      }
    }
  }
`);

const DeleteFilter = graphql(`
  mutation DeleteFilter($input: DeleteFilterInput!) {
    deleteFilter(input: $input) {
      id
    }
  }
`);

const OUTDATED = { invalidates: ['SavedFilters'] };

/** The reader's own filters of a list. */
export function useSavedFilters(list: FilteredList) {
  return useGql(SavedFiltersQuery, { list }, { staleTime: 60_000 });
}

export const useSaveFilter = () => useGqlMutation(SaveFilter, OUTDATED);
export const useRenameFilter = () => useGqlMutation(RenameFilter, OUTDATED);
export const useDeleteFilter = () => useGqlMutation(DeleteFilter, OUTDATED);

/** What is kept of the filters of a list: everything but numbers of people. */
export function toQuery(filters: Readonly<Partial<Record<string, string>>>): string {
  const kept = Object.entries(filters).filter((entry): entry is [string, string] => {
    const [, value] = entry;
    return Boolean(value) && !isPersonal(value ?? '');
  });
  return new URLSearchParams(kept).toString();
}

/** The filters of a list that a kept query says; names that the list no longer has are left out by it. */
export function toFilters(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}
