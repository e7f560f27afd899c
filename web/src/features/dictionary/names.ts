import type { DictionaryName } from '@/gql/graphql';

/** Dictionaries that take words of the tenant's own. */
export const OPEN: readonly DictionaryName[] = [
  'POLITICAL',
  'MARRIAGE',
  'REGISTER',
  'HEALTH',
  'UNIT_NATURE',
  'ENTERPRISE_STATE',
  'WORK_STATE',
  'MODEL_WORKER',
  'HOUSING',
  'MEDICAL_INSURANCE',
  'IDENTITY',
  'EDUCATION',
  'BANK',
  'DUTY',
];

/** Dictionaries whose codes are those of certificates and national registers. */
export const CLOSED: readonly DictionaryName[] = [
  'NATION',
  'INDUSTRY',
  'CONTRACT_TERM',
  'RELATION',
  'DISABILITY_TYPE',
  'DISABILITY_GRADE',
];
