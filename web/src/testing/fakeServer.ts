import { vi } from 'vitest';

/** One request as the server saw it. */
export interface SeenRequest {
  operationName: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
}

type Answer = (request: SeenRequest) => object | Promise<object>;

/**
 * Stands in for the network: answers operations by name and remembers what was asked.
 * A handler returns `{ data }` or `{ errors }`, or throws to be unreachable.
 */
export function fakeServer(answers: Record<string, Answer>): SeenRequest[] {
  const seen: SeenRequest[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Pick<SeenRequest, 'operationName' | 'variables'>;
    const request = { ...body, headers: init.headers as Record<string, string> };
    seen.push(request);
    const answer = answers[body.operationName];
    if (!answer) throw new Error(`no answer for ${body.operationName}`);
    return Response.json(await answer(request));
  });
  return seen;
}

/** An answer that refuses. */
export const refusal = (code: string, extensions: object = {}) => ({
  errors: [{ message: `refused with ${code}`, extensions: { code, ...extensions } }],
});
