import type { ExportState, ImportState, RowResult } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

export const RESULTS: RowResult[] = ['OK', 'WARNING', 'ERROR', 'IGNORED'];

export const RESULT_TONES: Record<RowResult, Tone> = {
  OK: 'success',
  WARNING: 'warning',
  ERROR: 'danger',
  IGNORED: 'neutral',
};

/** How a household of a national list compares, in the order of interest. */
export const OUTCOMES = ['filed', 'differs', 'missing', 'not_here'] as const;

export const IMPORT_TONES: Record<ImportState, Tone> = {
  PARSING: 'info',
  PREVIEW: 'warning',
  COMMITTING: 'info',
  DONE: 'success',
  CANCELLED: 'neutral',
  FAILED: 'danger',
};

export const EXPORT_TONES: Record<ExportState, Tone> = {
  RUNNING: 'info',
  READY: 'success',
  FAILED: 'danger',
  EXPIRED: 'neutral',
};
