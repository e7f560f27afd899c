import { useQuery } from '@tanstack/react-query';
import type { MyVisitsQuery as MyVisitsData } from '@/gql/graphql';
import { type ApiError, keptOnDevice, operationName, request } from '@/lib/graphql';
import { MyVisitsQuery } from '../documents';

/** A visit with all that its page shows. */
export type MyVisit = MyVisitsData['myVisits']['edges'][number]['node'];

const PAGE = 100;
const MOST = 500; // as many as a phone keeps
const FRESH_MS = 60_000;

export const MY_VISITS = operationName(MyVisitsQuery);

/** The open visits of the reader, those due first. */
async function readMyVisits(signal: AbortSignal): Promise<MyVisit[]> {
  const visits: MyVisit[] = [];
  let after: string | null = null;
  do {
    const variables: { openOnly: boolean; first: number; after: string | null } = {
      openOnly: true,
      first: PAGE,
      after,
    };
    const { myVisits } = await request(MyVisitsQuery, variables, signal);
    visits.push(...myVisits.edges.map((edge) => edge.node));
    after = myVisits.pageInfo.hasNextPage ? (myVisits.pageInfo.endCursor ?? null) : null;
  } while (after !== null && visits.length < MOST);
  return visits;
}

/** The reader's list. The phone keeps it, so that it is there in a home without network. */
export function useMyVisits() {
  return useQuery<MyVisit[], ApiError>({
    queryKey: [MY_VISITS],
    queryFn: ({ signal }) => keptOnDevice(MY_VISITS, readMyVisits(signal)),
    networkMode: 'always',
    staleTime: FRESH_MS,
  });
}
