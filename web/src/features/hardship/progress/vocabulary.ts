import type { CallBackWay, ArchivePaperKind, PaperState, RejectReason, SurveySection } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';

/** In the order of the file. */
export const PAPER_KINDS: ArchivePaperKind[] = [
  'APPLICATION',
  'ARCHIVE_FORM',
  'ID_CARDS',
  'HOUSEHOLD_REGISTER',
  'INCOME_PROOF',
  'BANK_CARD',
  'MEMBERSHIP',
  'INCOME_COMMITMENT',
  'CHECK_AUTHORISATION',
  'DIBAO_CERTIFICATE',
  'DIAGNOSIS',
  'MEDICAL_INVOICES',
  'DISABILITY_CERTIFICATE',
  'DISASTER_PROOF',
  'ENROLMENT',
  'LABOUR_CONTRACT',
  'UNEMPLOYMENT',
  'MARITAL_PROOF',
  'HOUSING_PROOF',
  'PROPERTY_QUERY',
  'VEHICLE_QUERY',
  'BUSINESS_QUERY',
  'SURVEY_FORM',
  'NOTICE',
  'MINUTES',
  'OTHER',
];

export const PAPER_TONES: Record<PaperState, Tone> = {
  FILED: 'info',
  VERIFIED: 'success',
  REFUSED: 'danger',
};

export const SURVEY_SECTIONS: SurveySection[] = ['HOUSING', 'INCOME', 'EMPLOYMENT', 'HEALTH', 'SCHOOL', 'NEED'];

export const REJECT_REASONS: RejectReason[] = [
  'INCOME_ABOVE',
  'EXCLUDED',
  'NOT_TRUE',
  'REFUSES_CHECK',
  'NOT_EMPLOYED',
  'ALREADY_ON_FILE',
  'VOTED_DOWN',
  'OBJECTION_UPHELD',
  'NOT_APPROVED',
  'NOT_COMPLETE',
];

export const CALL_BACK_WAYS: CallBackWay[] = ['PHONE', 'VISIT', 'ONLINE'];
