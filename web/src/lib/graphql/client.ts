import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, codeOf } from './errors';

const NETWORK_RETRIES = 2;

/** A wrong password is refused with the same code as a lost session. */
const WRONG_PASSWORD = 'session.credentials';

/**
 * The query cache of one signed-in session.
 * `onUnauthenticated` is called whenever any request finds the session gone.
 */
export function createQueryClient(onUnauthenticated: (client: QueryClient) => void): QueryClient {
  const watch = (error: unknown) => {
    const lost = error instanceof ApiError && error.code === 'UNAUTHENTICATED' && error.reason !== WRONG_PASSWORD;
    if (lost) onUnauthenticated(client);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        // 'always': without network a request fails at once and the screen says so, instead of pausing for ever.
        networkMode: 'always',
        retry: (failures, error) => codeOf(error) === 'NETWORK' && navigator.onLine && failures < NETWORK_RETRIES,
        staleTime: 10_000,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}
