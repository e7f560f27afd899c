import type {
  AssignmentRule,
  CampaignState,
  CampaignTheme,
  FundSource,
  HardshipCategory,
  HardshipCause,
  RecipientClass,
} from '@/gql/graphql';

export const THEMES: readonly CampaignTheme[] = [
  'SPRING_FESTIVAL',
  'LABOUR_DAY',
  'SUMMER_COOL',
  'MID_AUTUMN',
  'DOUBLE_NINTH',
  'DISABLED_DAY',
  'EVERYDAY',
  'OTHER',
];

export const CAMPAIGN_STATES: readonly CampaignState[] = [
  'DRAFT',
  'PENDING_APPROVAL',
  'APPROVED',
  'PAUSED',
  'ENDED',
  'CANCELLED',
];

export const FUND_SOURCES: readonly FundSource[] = ['OWN_UNION', 'UPPER_UNION', 'ADMIN', 'FISCAL', 'DONATION', 'OTHER'];

export const ASSIGNMENT_RULES: readonly AssignmentRule[] = ['BY_UNIT', 'BY_SITE', 'MANUAL'];

export const CLASSES: readonly RecipientClass[] = [
  'DEEP',
  'RELATIVE',
  'ACCIDENT',
  'WATCH',
  'LEGACY',
  'MODEL_WORKER',
  'ON_DUTY',
  'RETIREE',
  'OTHER',
];

/** Classes of people without an archive. */
export const NAMED_CLASSES: readonly RecipientClass[] = ['MODEL_WORKER', 'ON_DUTY', 'RETIREE', 'OTHER'];

export const CATEGORIES: readonly HardshipCategory[] = [
  'DEEP',
  'RELATIVE',
  'ACCIDENT',
  'WATCH',
  'L_DIBAO',
  'L_EDGE',
  'L_ACC',
  'L_ABOVE',
  'L_ENJOY',
  'L_NOT',
];

export const CAUSES: readonly HardshipCause[] = [
  'ILLNESS',
  'FAMILY_ILLNESS',
  'DISABILITY',
  'SCHOOLING',
  'LOW_INCOME',
  'UNEMPLOYED',
  'LAID_OFF',
  'NO_CAPACITY',
  'DISASTER',
  'ACCIDENT',
  'UNINSURED',
  'INSURANCE_GAP',
  'OTHER',
];
