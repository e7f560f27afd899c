import { type AuditResult, serverAudits } from 'graphql-http';

/** What a server lacks of the GraphQL-over-HTTP specification. */
export interface Report {
  /** MUST. */
  errors: string[];
  /** SHOULD. */
  warnings: string[];
  /** MAY: queries by GET, which we leave out so that no link can ask anything. */
  notices: string[];
  passed: number;
}

/** Asks the endpoint all questions of the specification's own audit suite. */
export async function audit(url: string): Promise<Report> {
  const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map((one) => one.fn()));
  return {
    errors: faults(results, 'error'),
    warnings: faults(results, 'warn'),
    notices: faults(results, 'notice'),
    passed: results.filter(({ status }) => status === 'ok').length,
  };
}

function faults(results: AuditResult[], status: 'error' | 'warn' | 'notice'): string[] {
  return results.flatMap((one) => (one.status === status ? [`${one.id} ${one.name}: ${one.reason}`] : []));
}
