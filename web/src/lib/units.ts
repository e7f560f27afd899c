import { graphql } from '@/gql';
import type { UnitsQuery as UnitsData } from '@/gql/graphql';
import { useGql } from '@/lib/graphql';

export const UnitsQuery = graphql(`
  query Units($includeDissolved: Boolean) {
    units(includeDissolved: $includeDissolved) {
      id
      parentId
      path
      fullName
      kind
      name
      code
      memberCount
      state
      version
    }
  }
`);

/** A unit inside the tenant (部门): company, branch, workshop, team. */
export type Unit = UnitsData['units'][number];

const FRESH_MS = 60_000; // the tree rarely changes, and whoever changes it names this query

/** The active units in tree order, for choosing one; empty until they are loaded. */
export function useUnits(): { units: readonly Unit[]; loading: boolean } {
  const { data, isPending } = useGql(UnitsQuery, { includeDissolved: false }, { staleTime: FRESH_MS });
  return { units: data?.units ?? NONE, loading: isPending };
}

const NONE: readonly Unit[] = [];
