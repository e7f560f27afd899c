import type { HardshipCategory, IncomeKind, Residence, SpendingKind } from '@/gql/graphql';

/** Kinds of income in the order of the form. */
export const INCOME_KINDS: IncomeKind[] = [
  'WAGE',
  'BUSINESS',
  'PROPERTY',
  'PENSION',
  'MAINTENANCE',
  'UNEMPLOYMENT',
  'COMPENSATION',
  'UNION_AID',
  'GIFT',
  'FESTIVAL_GIFT',
  'BASIC_PENSION',
  'VETERAN_AID',
  'OTHER',
  'IMPUTED',
];

/** Kinds of rigid spending in the order of the form. */
export const SPENDING_KINDS: SpendingKind[] = [
  'ILLNESS',
  'DISABILITY',
  'EDUCATION',
  'COMPULSORY_EDUCATION',
  'HOUSING',
  'PARENT_CARE',
  'JOB_COST',
  'DISASTER',
  'OTHER',
];

export const RESIDENCES: Residence[] = ['URBAN', 'RURAL'];

/** What a test may find, the most severe first. */
export const TESTED_CATEGORIES: HardshipCategory[] = ['DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH'];

export const AREA_CODE = /^\d{6}$/;
