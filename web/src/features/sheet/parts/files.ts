import type { SheetKind } from '@/gql/graphql';
import { request } from '@/lib/graphql';
import { ImportErrors, ImportTemplate } from '../documents';

export const ACCEPT = '.xlsx,.csv';
export const MAX_MEGABYTES = 20;

/** Why the browser already knows that a file is no use. */
export type FileProblem = 'wrongType' | 'tooLarge';

export function fileProblem(file: Pick<File, 'name' | 'size'>): FileProblem | null {
  if (!ACCEPT.split(',').some((ending) => file.name.toLowerCase().endsWith(ending))) return 'wrongType';
  return file.size > MAX_MEGABYTES * 1024 * 1024 ? 'tooLarge' : null;
}

/** Address of the template of a kind; it works for a minute. */
export async function templateLink(kind: SheetKind): Promise<string> {
  const { importTemplate } = await request(ImportTemplate, { input: { kind } });
  return importTemplate.link.url;
}

/** Address of the rows of an import that were not taken, with their reasons; it works for a minute. */
export async function errorSheetLink(id: string): Promise<string> {
  const { importErrors } = await request(ImportErrors, { input: { id } });
  return importErrors.link.url;
}
