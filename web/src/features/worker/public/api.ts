import { ApiError, type ErrorCode } from '@/lib/graphql';

export interface JoinRequest {
  name: string;
  idNumber: string;
  phone: string;
  unit: string;
  workNumber: string;
  website: string;
}

const DEADLINE_MS = 15_000;

const CODES: Record<number, ErrorCode> = { 404: 'NOT_FOUND', 422: 'BAD_USER_INPUT', 429: 'RATE_LIMITED' };

interface Refusal {
  reason: string;
  message: string;
  fields?: Record<string, string>;
}

/** Asks a union to be let in; the answer is a link that works once the union has accepted. */
export async function askToJoin(code: string, body: JoinRequest): Promise<{ link: string }> {
  const response = await fetch(`/public/${encodeURIComponent(code)}/join`, {
    method: 'POST',
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal: deadline(),
  }).catch((error: unknown) => {
    throw new ApiError({ code: 'NETWORK', message: String(error) });
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer as { link: string };
  const { reason, message, fields = {} } = answer as Refusal;
  throw new ApiError({
    code: CODES[response.status] ?? 'INTERNAL',
    reason,
    message,
    fields: Object.entries(fields).map(([path, text]) => ({ path, code: '', message: text })),
  });
}

/** Older kernels have no AbortSignal.timeout. */
function deadline(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), DEADLINE_MS);
  return controller.signal;
}
