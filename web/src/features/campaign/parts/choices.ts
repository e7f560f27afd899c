import type { AssignmentRule, CampaignState, CampaignTheme, FundSource } from '@/gql/graphql';

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
