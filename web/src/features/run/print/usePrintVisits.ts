import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { PrintVisitsQuery as VisitsData } from '@/gql/graphql';
import { type ApiError, nodeOf, operationName, request } from '@/lib/graphql';
import { PrintVisitsQuery } from '../documents';

type Run = Extract<NonNullable<VisitsData['node']>, { visits: unknown }>;
export type PrintVisit = Run['visits']['edges'][number]['node'];

const PAGE = 100;

/** More than this is no list to sign: choose a unit, or export a workbook. */
export const MOST_PRINTED = 2_000;

export interface PrintList {
  title: string;
  openedAt: string;
  endsOn: string;
  /** Empty when there are too many. */
  visits: PrintVisit[];
  total: number;
}

/** Reads the whole list of a run, page by page; null when the run is not there or not visible. */
async function readAll(id: string, unitId: string | null, signal: AbortSignal): Promise<PrintList | null> {
  const filter = {
    states: ['PLANNED' as const, 'RECEIVED' as const, 'UNDELIVERED' as const],
    unitIds: unitId ? [unitId] : null,
  };
  const visits: PrintVisit[] = [];
  for (;;) {
    const variables = { id, filter, first: PAGE, offset: visits.length };
    const run = nodeOf((await request(PrintVisitsQuery, variables, signal)).node);
    if (!run) return null;
    const total = run.visits.totalCount;
    const { title, openedAt, endsOn } = run;
    if (total > MOST_PRINTED) return { title, openedAt, endsOn, visits: [], total };
    visits.push(...run.visits.edges.map((edge) => edge.node));
    if (run.visits.edges.length < PAGE) return { title, openedAt, endsOn, visits, total };
  }
}

/** The list that the address asks for: a run, all of it or one unit's part. */
export function usePrintVisits() {
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const unitId = params.get('unit');
  const query = useQuery<PrintList | null, ApiError>({
    queryKey: [operationName(PrintVisitsQuery), id, unitId],
    queryFn: ({ signal }) => readAll(id, unitId, signal),
    networkMode: 'always',
  });
  return { query, unitId, setUnitId: (unit: string) => setParams(unit ? { unit } : {}) };
}
