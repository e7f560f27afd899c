import type { ArchiveExitState, ExitCondition, ExitPartsFragment, ExitReason } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

export type Exit = ExitPartsFragment;

export const EXIT_REASONS: ExitReason[] = ['RELIEVED', 'LEFT_HARDSHIP'];

/** The five guarantees: one that nobody in the household needs may be left out. */
export const GUARANTEES: readonly ExitCondition[] = ['MEDICAL', 'EMPLOYMENT', 'SCHOOLING', 'HOUSING', 'SECURITY'];

/** What has to be found for a reason, in the order of the form. */
export function conditionsOf(reason: ExitReason): ExitCondition[] {
  return [...GUARANTEES, ...(reason === 'LEFT_HARDSHIP' ? (['INCOME'] as const) : (['AID_GIVEN', 'LOCAL'] as const))];
}

export const EXIT_TONES: Record<ArchiveExitState, Tone> = {
  NOTICE: 'info',
  OBJECTION: 'warning',
  APPROVAL: 'info',
  DONE: 'success',
  REFUSED: 'danger',
  WITHDRAWN: 'neutral',
};
