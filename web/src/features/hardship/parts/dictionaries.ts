import type { DictionaryName } from '@/gql/graphql';

/** Coded facts of a head and of a member, with the dictionary that names their codes. */
export const DICTIONARY_OF = {
  nation: 'NATION',
  political: 'POLITICAL',
  marriage: 'MARRIAGE',
  registerType: 'REGISTER',
  healthState: 'HEALTH',
  disabilityType: 'DISABILITY_TYPE',
  unitNature: 'UNIT_NATURE',
  enterpriseState: 'ENTERPRISE_STATE',
  industry: 'INDUSTRY',
  workState: 'WORK_STATE',
  modelWorker: 'MODEL_WORKER',
  contractTerm: 'CONTRACT_TERM',
  housing: 'HOUSING',
  medicalInsurance: 'MEDICAL_INSURANCE',
  bank: 'BANK',
  identity: 'IDENTITY',
  education: 'EDUCATION',
} as const satisfies Record<string, DictionaryName>;

export type CodedName = keyof typeof DICTIONARY_OF;

export function dictionaryOf(field: string): DictionaryName | undefined {
  return (DICTIONARY_OF as Record<string, DictionaryName>)[field];
}

/** Facts that the printed form marks with a star: an application must state them. */
export const STARRED: ReadonlySet<string> = new Set([
  'nation',
  'political',
  'marriage',
  'registerType',
  'registerArea',
  'healthState',
  'phone',
  'address',
  'industry',
  'workState',
  'workedSince',
  'modelWorker',
  'incomeOwnMonth',
  'incomeOtherYear',
  'incomeYear',
  'housing',
  'housingArea',
  'medicalInsurance',
]);
