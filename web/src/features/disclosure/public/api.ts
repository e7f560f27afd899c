import type { AmountBand, NoticeKind } from '@/gql/graphql';
import { ApiError, type ErrorCode } from '@/lib/graphql';

/** What the server shows to everybody; it answers plain JSON, because there is nothing to choose from. */
export interface BoardNotice {
  id: string;
  number: string;
  kind: NoticeKind;
  title: string;
  unitName: string;
  firstDay: string;
  lastDay: string;
  entryCount: number;
}

export interface Board {
  union: string;
  notices: readonly BoardNotice[];
}

export interface ShownNotice extends BoardNotice {
  union: string;
  workingDays: number;
  contact: string;
  entries: readonly {
    seq: number;
    name: string;
    unitName: string;
    item: string;
    amountBand: AmountBand | null;
    summary: string;
  }[];
}

export interface PublicObjection {
  seq: number;
  text: string;
  name: string;
  contact: string;
  website: string;
}

const DEADLINE_MS = 15_000;

const CODES: Record<number, ErrorCode> = {
  404: 'NOT_FOUND',
  409: 'FAILED_PRECONDITION',
  422: 'BAD_USER_INPUT',
  429: 'RATE_LIMITED',
};

export const readBoard = (code: string): Promise<Board> => call(`${encodeURIComponent(code)}/notices`);

export const readNotice = (code: string, notice: string): Promise<ShownNotice> =>
  call(`${encodeURIComponent(code)}/notices/${encodeURIComponent(notice)}`);

export const sendObjection = (code: string, notice: string, body: PublicObjection): Promise<{ receipt: string }> =>
  call(`${encodeURIComponent(code)}/notices/${encodeURIComponent(notice)}/objections`, body);

interface Refusal {
  reason: string;
  message: string;
  fields?: Record<string, string>;
}

async function call<Answer>(path: string, body?: object): Promise<Answer> {
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
