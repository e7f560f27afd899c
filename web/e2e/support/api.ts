import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hashByOperation } from '../../tools/trusted-documents.ts';

const MANIFEST = new URL('../../src/gql/persisted-documents.json', import.meta.url);

let hashes: Map<string, string> | undefined;

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string }[];
}

/**
 * Runs an operation of the app as the person who is signed in on the page: to bring about what a journey begins with,
 * or to ask the server what came of it.
 */
export async function call<Data>(page: Page, operation: string, variables: object): Promise<Data> {
  hashes ??= hashByOperation(readFileSync(MANIFEST, 'utf8'));
  const documentId = hashes.get(operation);
  if (!documentId) throw new Error(`the app has no operation ${operation}`);
  const response = await page.request.post('/graphql', {
    headers: { 'X-Requested-With': 'nuanxin-web' },
    data: { documentId, operationName: operation, variables },
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (!data || errors) throw new Error(`${operation}: ${errors?.map((error) => error.message).join('; ')}`);
  return data;
}
