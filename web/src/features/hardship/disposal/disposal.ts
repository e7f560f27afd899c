import type { DisposalOutcome, DisposalPartsFragment, DisposalState, DueArchivesQuery } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';
import { OUTDATED } from '../parts/useArchive';

export type Disposal = DisposalPartsFragment;
export type DueArchive = DueArchivesQuery['archives']['edges'][number]['node'];

/** Operations that an appraisal or a hold outdates. */
export const DISPOSED = [
  ...OUTDATED,
  'DueArchives',
  'ArchiveDisposals',
  'ArchiveDisposal',
  'DisposalsOfArchive',
  'HoldsOfArchive',
];

export const DISPOSAL_TONES: Record<DisposalState, Tone> = {
  PROPOSED: 'warning',
  REFUSED: 'danger',
  WITHDRAWN: 'neutral',
  DONE: 'success',
};

export const OUTCOME_TONES: Record<DisposalOutcome, Tone> = {
  DESTROYED: 'neutral',
  KEPT: 'success',
  SPARED: 'warning',
};

export const DISPOSAL_STATES = Object.keys(DISPOSAL_TONES) as DisposalState[];

/** The appraisal in which an archive waits for its decision. */
export const openDisposal = (archive: DueArchive) => archive.disposals.find(({ state }) => state === 'PROPOSED');
