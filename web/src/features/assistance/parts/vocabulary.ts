import type { AidItem, ApplicationState, PaperKind } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

/** Items that can be applied for. */
export const ITEMS = ['LIVING', 'MEDICAL', 'STUDENT', 'TEMP'] as const satisfies readonly AidItem[];

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
  'OTHER',
];

export const SCHOOL_LEVELS = ['SENIOR_SECONDARY', 'COLLEGE', 'UNDERGRADUATE', 'POSTGRADUATE'] as const;

export const MISHAPS = ['ACCIDENT', 'DISASTER', 'ILLNESS', 'DEATH', 'OTHER'] as const;
