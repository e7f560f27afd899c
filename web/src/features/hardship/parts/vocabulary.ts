import type {
  ArchiveFlow,
  ArchiveQueue,
  ArchiveState,
  ArchiveTier,
  CancelReason,
  ConsentPurpose,
  OpinionBody,
  Provenance,
} from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

export const TIERS: ArchiveTier[] = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'GRASSROOT'];
export const FLOWS: ArchiveFlow[] = ['NEW', 'STOCK', 'RELAPSED'];
export const PROVENANCES: Provenance[] = ['FORM', 'IMPORT', 'VISIT', 'WORKER', 'TRANSFER'];

/** In the order in which they stand under the printed form. */
export const OPINION_BODIES: OpinionBody[] = ['PARTY_OR_MANAGEMENT', 'GRASSROOTS_UNION', 'INDUSTRY_UNION'];

export const CANCEL_REASONS: CancelReason[] = [
  'RETIRED',
  'TRANSFERRED',
  'DECEASED',
  'DUPLICATE',
  'NOT_ELIGIBLE',
  'OWN_REQUEST',
];

export const CONSENT_PURPOSES: ConsentPurpose[] = [
  'ARCHIVE',
  'CHECK_AUTH',
  'MEDICAL',
  'BANK',
  'NOTICE',
  'PHOTO',
  'SHARE_UP',
  'MINOR',
  'CONTACT',
  'TRANSFER',
];

export const CONSENT_CHANNELS = ['paper', 'phone', 'online'] as const;

export const QUEUES: ArchiveQueue[] = [
  'ACTIVE',
  'NEVER_VISITED',
  'UNVISITED_YEAR',
  'NEVER_HELPED',
  'UNOWNED',
  'MISSING_PAPERS',
  'EXPIRING_PAPERS',
  'OUT_OF_STEP',
  'EXPIRING_CONSENTS',
  'UNCHANGED_YEAR',
  'ID_UNVERIFIED',
  'MISSING_PHONE',
  'MISSING_BANK',
];

/** Where applications wait, each with its states as the URL has them. */
export const STATIONS = [
  { name: 'survey', states: 'SUBMITTED,SURVEYING' },
  { name: 'appraisal', states: 'UNIT_REVIEW' },
  { name: 'check', states: 'CHECKING' },
  { name: 'notice', states: 'PUBLIC_NOTICE,OBJECTION' },
  { name: 'approval', states: 'PENDING_APPROVAL' },
  { name: 'returned', states: 'RETURNED' },
  { name: 'recheck', states: 'REVIEW_DUE' },
  { name: 'leaving', states: 'LEAVING' },
  { name: 'watch', states: 'EXITED,MONITORING' },
  { name: 'disposal', states: 'DISPOSAL_DUE' },
] as const;

/** Tone of each state, in the order of an archive's life. */
export const STATE_TONES: Record<ArchiveState, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  SURVEYING: 'info',
  UNIT_REVIEW: 'info',
  CHECKING: 'info',
  PUBLIC_NOTICE: 'info',
  OBJECTION: 'warning',
  PENDING_APPROVAL: 'info',
  ACTIVE: 'success',
  RETURNED: 'warning',
  REJECTED: 'danger',
  WITHDRAWN: 'neutral',
  REVIEW_DUE: 'warning',
  TRANSFERRING: 'info',
  LEAVING: 'info',
  EXITED: 'neutral',
  MONITORING: 'info',
  CANCELLED: 'neutral',
  CLOSED: 'neutral',
  DISPOSAL_DUE: 'warning',
  DESTROYED: 'neutral',
};

export const STATES = Object.keys(STATE_TONES) as ArchiveState[];
