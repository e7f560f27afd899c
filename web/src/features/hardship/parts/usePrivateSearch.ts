import { useMemo } from 'react';
import type { PageState } from '@/kit/table/usePageState';
import type { ArchiveFilterName } from './archiveFilter';
import { conceal, disclose } from '@/lib/privateSearch';

/** The state of the archive list, with search texts that are numbers of people kept out of the address. */
export function usePrivateSearch(state: PageState<ArchiveFilterName>): PageState<ArchiveFilterName> {
  return useMemo(() => {
    const { search: value, ...filters } = state.filters;
    const search = disclose(value);
    return {
      ...state,
      filters: search ? { ...filters, search } : filters,
      setFilters: (next) => state.setFilters(next.search ? { ...next, search: conceal(next.search) } : next),
    };
  }, [state]);
}
