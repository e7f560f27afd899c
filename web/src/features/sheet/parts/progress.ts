import type { ImportQuery, ImportState } from '@/gql/graphql';
import type { ImportStage } from '@/kit/transfer/ImportWizard';
import { ApiError } from '@/lib/graphql';

/** One upload of a sheet on its way into the system. */
export type Import = Extract<NonNullable<ImportQuery['node']>, { __typename: 'Import' }>;

/** What somebody decides about an import when confirming it. */
export interface Choices {
  /** Rows that change what is filed are written too. */
  updateExisting: boolean;
  /** Of answers to a list: households without findings are put on public notice. */
  finishClear: boolean;
}

const POLL_MS = 1_000;
const MOVING: ImportState[] = ['PARSING', 'COMMITTING'];

/** How soon to ask again; false while nothing moves by itself. */
export function pollInterval(state: ImportState | undefined): number | false {
  return state && MOVING.includes(state) ? POLL_MS : false;
}

export function percentOf({ progressDone, progressTotal }: Pick<Import, 'progressDone' | 'progressTotal'>): number {
  return progressTotal > 0 ? Math.min(100, Math.floor((100 * progressDone) / progressTotal)) : 0;
}

/** The unit that a row goes to because it names none; none for a row that is not imported. */
export function defaultUnitOf(
  row: { unit: string; effect: string },
  { defaultUnit }: Pick<Import, 'defaultUnit'>,
): string | undefined {
  return row.unit === '' && row.effect !== '' ? defaultUnit?.fullName : undefined;
}

/** Whether a file is compared with the archives instead of written into them. */
export const isComparison = ({ kind }: Pick<Import, 'kind'>): boolean => kind === 'NATIONAL_LIST';

/** Whether a file answers a list for civil affairs. */
export const isAnswers = ({ kind }: Pick<Import, 'kind'>): boolean => kind === 'CIVIL_ANSWERS';

/** How many rows confirming writes. */
export function rowsToWrite({ counts }: Pick<Import, 'counts'>, updateExisting: boolean): number {
  return counts.new + counts.filed + (updateExisting ? counts.update + counts.differs : 0);
}

/** What the wizard shows of an import; an import that was given up begins anew. */
export function stageOf(found: Import, updateExisting: boolean): ImportStage {
  switch (found.state) {
    case 'PARSING':
      return { step: 'reading', percent: percentOf(found) };
    case 'PREVIEW':
      return { step: 'preview', accepted: rowsToWrite(found, updateExisting) };
    case 'COMMITTING':
      return { step: 'writing', percent: percentOf(found) };
    case 'DONE':
      return { step: 'done', written: found.counts.written, left: found.counts.error };
    case 'CANCELLED':
      return { step: 'upload' };
    case 'FAILED':
      return { step: 'failed', error: refusal(found) };
  }
}

function refusal({ failure, failureText }: Import): ApiError {
  return new ApiError({ code: 'BAD_USER_INPUT', reason: failure ?? '', message: failureText ?? failure ?? '' });
}
