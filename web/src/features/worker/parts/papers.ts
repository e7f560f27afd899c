import type { ArchivePaperKind } from '@/gql/graphql';

/** Papers that an applicant brings, in the order of the file; what the form itself says needs no paper. */
export const PAPER_KINDS: readonly ArchivePaperKind[] = [
  'ID_CARDS',
  'HOUSEHOLD_REGISTER',
  'INCOME_PROOF',
  'BANK_CARD',
  'MEMBERSHIP',
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
  'OTHER',
];
