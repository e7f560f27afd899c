import {
  type QueryClient,
  type UseMutationOptions,
  type UseQueryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { readSnapshot, writeSnapshot } from '@/lib/offline/snapshot';
import { type GraphQLDocument, operationName } from './document';
import { type ApiError, codeOf } from './errors';
import { request } from './request';

/** Query keys are [operation name, variables], so that a mutation can name what it outdates. */
export function queryKey<Result, Variables>(document: GraphQLDocument<Result, Variables>, variables?: Variables) {
  const name = operationName(document);
  return variables === undefined ? [name] : [name, variables];
}

interface QueryOptions<Result>
  extends Omit<UseQueryOptions<Result, ApiError>, 'queryKey' | 'queryFn' | 'networkMode' | 'select'> {
  /** Keep the last answer on the device and serve it when there is no network (phone screens only). */
  offline?: boolean;
}

/** Reads an operation. */
export function useGql<Result, Variables>(
  document: GraphQLDocument<Result, Variables>,
  variables: Variables,
  { offline = false, ...options }: QueryOptions<Result> = {},
) {
  const key = queryKey(document, variables);
  return useQuery<Result, ApiError>({
    ...options,
    queryKey: key,
    queryFn: ({ signal }) => {
      const answer = request(document, variables, signal);
      return offline ? keptOnDevice(JSON.stringify(key), answer) : answer;
    },
  });
}

/** Keeps an answer on the device under a key, and gives the kept one when the server cannot be reached. */
export async function keptOnDevice<Result>(key: string, answer: Promise<Result>): Promise<Result> {
  try {
    const fresh = await answer;
    await writeSnapshot(key, fresh);
    return fresh;
  } catch (error) {
    const kept = codeOf(error) === 'NETWORK' ? await readSnapshot<Result>(key) : undefined;
    if (kept === undefined) throw error;
    return kept;
  }
}

interface MutationOptions<Result, Variables>
  extends Omit<UseMutationOptions<Result, ApiError, Variables>, 'mutationFn' | 'networkMode'> {
  /** Names of the operations whose answers this mutation outdates. */
  invalidates: readonly string[];
}

/** Runs a mutation; the queries it outdates are fetched again before the mutation counts as settled. */
export function useGqlMutation<Result, Variables>(
  document: GraphQLDocument<Result, Variables>,
  { invalidates, onSuccess, ...options }: MutationOptions<Result, Variables>,
) {
  const client = useQueryClient();
  return useMutation<Result, ApiError, Variables>({
    ...options,
    mutationFn: (variables) => request(document, variables),
    onSuccess: async (...args) => {
      await invalidate(client, invalidates);
      await onSuccess?.(...args);
    },
  });
}

/**
 * Marks every cached answer of the named operations as outdated, whatever its variables, and with that of a list also its
 * number, which the operation of the same name and Total asks for.
 */
export async function invalidate(client: QueryClient, operations: readonly string[]): Promise<void> {
  const outdated = operations.flatMap((name) => [name, `${name}Total`]);
  await Promise.all(outdated.map((name) => client.invalidateQueries({ queryKey: [name] })));
}
