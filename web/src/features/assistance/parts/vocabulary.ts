import type { AidItem, ApplicationState, PaperKind } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

/** Items that can be applied for. */
export const ITEMS = [
  'LIVING',
  'MEDICAL',
  'STUDENT',
  'LEGAL',
  'TRAINING',
  'JOB',
  'TEMP',
  'GOODS',
  'DISABILITY',
  'PSYCH',
] as const satisfies readonly AidItem[];

/** Items that limits are kept for, festival visits among them. */
export const LIMITED_ITEMS: readonly AidItem[] = [...ITEMS, 'WARMTH'];

/** Items without money to the household. */
export const SERVICES: readonly AidItem[] = ['LEGAL', 'JOB', 'PSYCH'];

export const STATE_TONES: Record<ApplicationState, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'warning',
  NEED_MORE: 'warning',
  LAPSED: 'neutral',
  ACCEPTED: 'info',
  UNDER_REVIEW: 'info',
  RETURNED: 'warning',
  REJECTED: 'danger',
  NOTICE: 'info',
  OBJECTION: 'warning',
  APPROVED: 'success',
  FEEDBACK: 'info',
  CLOSED: 'success',
  WITHDRAWN: 'neutral',
};

export const STATES = Object.keys(STATE_TONES) as ApplicationState[];

export const PAPERS: readonly PaperKind[] = [
  'APPLICATION_LETTER',
  'INCOME_PROOF',
  'DIAGNOSIS',
  'EXPENSE_INVOICE',
  'INSURANCE_SETTLEMENT',
  'SCHOOL_PROOF',
  'TUITION_RECEIPT',
  'EVENT_PROOF',
  'EMPLOYMENT_PROOF',
  'CASE_MATERIAL',
  'COURSE_PROOF',
  'UNEMPLOYMENT_PROOF',
  'DISABILITY_CERTIFICATE',
  'AUTHORISATION',
  'OTHER',
];

export const SCHOOL_LEVELS = ['SENIOR_SECONDARY', 'COLLEGE', 'UNDERGRADUATE', 'POSTGRADUATE'] as const;

export const MISHAPS = ['ACCIDENT', 'DISASTER', 'ILLNESS', 'DEATH', 'OTHER'] as const;

export const DISPUTES = ['RELATION', 'CONTRACT', 'DISMISSAL', 'CONDITIONS', 'PAY', 'OTHER'] as const;

export const LEGAL_FORMS = ['ADVICE', 'DRAFTING', 'NEGOTIATION', 'REPRESENTATION'] as const;

export const DISABILITIES = ['VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE'] as const;
