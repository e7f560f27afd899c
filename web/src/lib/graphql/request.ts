import { documentBody, type GraphQLDocument, operationName } from './document';
import { ApiError, type ErrorCode, type FieldError } from './errors';

const ENDPOINT = '/graphql';
const DEADLINE_MS = 30_000;

interface GraphQLAnswer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: ErrorExtensions }[];
}

interface ErrorExtensions {
  code?: ErrorCode;
  reason?: string;
  fields?: FieldError[];
  requestId?: string;
}

/**
 * Sends one operation and returns its data.
 * Throws ApiError, except that an abort by the caller's `signal` surfaces as the browser's AbortError.
 */
export async function request<Result, Variables>(
  document: GraphQLDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post(
    JSON.stringify({ ...documentBody(document), operationName: operationName(document), variables }),
    signal,
  );
  const answer = await parse<Result>(response);
  const error = answer?.errors?.[0];
  if (error) throw new ApiError({ code: 'INTERNAL', message: error.message, ...error.extensions });
  if (response.status === 401) throw new ApiError({ code: 'UNAUTHENTICATED', message: response.statusText });
  // A proxy's error page, or an answer cut short: as good as no answer.
  if (!response.ok || !answer?.data) throw unreachable(`HTTP ${response.status}`);
  return answer.data;
}

async function post(body: string, signal?: AbortSignal): Promise<Response> {
  const deadline = new AbortController();
  const abort = () => deadline.abort();
  const timer = setTimeout(abort, DEADLINE_MS);
  signal?.addEventListener('abort', abort);
  try {
    return await fetch(ENDPOINT, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        'Accept-Language': document.documentElement.lang,
        'X-Requested-With': 'nuanxin-web', // not settable across origins without a preflight, which the server refuses
      },
      body,
      signal: deadline.signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable(String(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function parse<Result>(response: Response): Promise<GraphQLAnswer<Result> | null> {
  try {
    return (await response.json()) as GraphQLAnswer<Result>;
  } catch {
    return null;
  }
}

const unreachable = (message: string) => new ApiError({ code: 'NETWORK', message });
