import { useGql } from '@/lib/graphql';
import { RunQuery } from '../documents';
import { nodeOf } from '@/lib/graphql';

const WHILE_EXPANDING_MS = 2_000;
const WHILE_OPEN_MS = 30_000;

/** A run, read again often while its list is being made and now and then while it is being visited. */
export function useRun(id: string) {
  return useGql(
    RunQuery,
    { id },
    {
      refetchInterval: ({ state }) => {
        const run = state.data && nodeOf(state.data.node);
        if (run?.state === 'EXPANDING') return WHILE_EXPANDING_MS;
        return run?.state === 'VISITING' ? WHILE_OPEN_MS : false;
      },
    },
  );
}
