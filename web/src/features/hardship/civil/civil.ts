import type {
  CivilBatchPartsFragment,
  CivilBatchState,
  CivilCandidatesQuery,
  CivilMembersQuery,
  CivilReadiness,
} from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

export type Batch = CivilBatchPartsFragment;
export type Candidate = CivilCandidatesQuery['civilCandidates']['edges'][number]['node'];
type BatchNode = Extract<NonNullable<CivilMembersQuery['node']>, { __typename: 'CivilBatch' }>;
export type Household = BatchNode['members']['edges'][number]['node'];

/** Operations that a list or an answer outdates. */
export const MOVED = ['CivilBatches', 'CivilBatch', 'CivilMembers', 'CivilCandidates', 'CivilReady'];

/** How many households a list may have; the others wait for the next one. */
export const MOST = 500;

export const BATCH_TONES: Record<CivilBatchState, Tone> = {
  OUT: 'info',
  PARTLY: 'warning',
  ANSWERED: 'success',
  CLOSED: 'neutral',
};

export const READINESS_TONES: Record<CivilReadiness, Tone> = {
  READY: 'success',
  NO_AUTHORISATION: 'danger',
  NO_ID_NUMBER: 'danger',
  LISTED: 'info',
  ANSWERED: 'neutral',
};

export const READINESSES = Object.keys(READINESS_TONES) as CivilReadiness[];

/** Where a household of a list stands: with an answer, waiting for one, or gone another way without one. */
export type Standing = 'CLEAR' | 'FINDINGS' | 'WAITING' | 'GONE';

export function standingOf({ result, waiting }: Pick<Household, 'result' | 'waiting'>): Standing {
  return result ?? (waiting ? 'WAITING' : 'GONE');
}

export const STANDING_TONES: Record<Standing, Tone> = {
  CLEAR: 'success',
  FINDINGS: 'warning',
  WAITING: 'info',
  GONE: 'neutral',
};
