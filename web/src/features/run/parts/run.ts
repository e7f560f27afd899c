import type { CampaignRunQuery } from '@/gql/graphql';

/** A run as its page reads it. */
export type Run = Extract<NonNullable<CampaignRunQuery['node']>, { id: string }>;

/** Answers that a changed run outdates. */
export const RUN_OUTDATES = [
  'CampaignRun',
  'CampaignRuns',
  'CampaignRunSummary',
  'RunVisits',
  'VisitDetail',
  'Workbench',
] as const;
