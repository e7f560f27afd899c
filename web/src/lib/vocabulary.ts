import type { HardshipCategory, HardshipCause, RecipientClass } from '@/gql/graphql';

/** Categories that a new archive may get; the older vocabularies only come with imports. */
export const CURRENT_CATEGORIES: readonly HardshipCategory[] = ['DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH'];

export const CATEGORIES: readonly HardshipCategory[] = [
  ...CURRENT_CATEGORIES,
  'L_DIBAO',
  'L_EDGE',
  'L_ACC',
  'L_ABOVE',
  'L_ENJOY',
  'L_NOT',
];

/** In the order of the printed form. */
export const CAUSES: readonly HardshipCause[] = [
  'NO_CAPACITY',
  'UNEMPLOYED',
  'LAID_OFF',
  'UNINSURED',
  'INSURANCE_GAP',
  'ILLNESS',
  'FAMILY_ILLNESS',
  'DISASTER',
  'ACCIDENT',
  'DISABILITY',
  'SCHOOLING',
  'LOW_INCOME',
  'OTHER',
];

/** Classes of people without an archive. */
export const NAMED_CLASSES: readonly RecipientClass[] = ['MODEL_WORKER', 'ON_DUTY', 'RETIREE', 'OTHER'];

/** What somebody is visited as. */
export const CLASSES: readonly RecipientClass[] = ['DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH', 'LEGACY', ...NAMED_CLASSES];
