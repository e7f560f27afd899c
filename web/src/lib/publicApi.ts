import { ApiError, type ErrorCode } from '@/lib/graphql';

const DEADLINE_MS = 15_000;

const CODES: Record<number, ErrorCode> = {
  404: 'NOT_FOUND',
  409: 'FAILED_PRECONDITION',
  422: 'BAD_USER_INPUT',
  429: 'RATE_LIMITED',
};

interface Refusal {
  reason: string;
  message: string;
  fields?: Record<string, string>;
}

/** Asks what anybody may ask, without an account; the server answers plain JSON, because there is nothing to choose from. */
export async function callPublic<Answer>(path: string, body?: object): Promise<Answer> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), DEADLINE_MS);
  try {
    const response = await fetch(`/public/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'Accept-Language': document.documentElement.lang,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      signal: deadline.signal,
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw refused(CODES[response.status] ?? 'INTERNAL', answer as Refusal);
    return answer as Answer;
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError({ code: 'NETWORK', message: String(error) });
  } finally {
    clearTimeout(timer);
  }
}

function refused(code: ErrorCode, { reason, message, fields = {} }: Refusal): ApiError {
  return new ApiError({
    code,
    reason,
    message,
    fields: Object.entries(fields).map(([path, text]) => ({ path, code: '', message: text })),
  });
}
