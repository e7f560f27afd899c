import { keepPreviousData } from '@tanstack/react-query';
import type { AudienceEstimateInput, AudienceEstimateQuery as EstimateData } from '@/gql/graphql';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';
import { AudienceEstimateQuery } from '../documents';
import { type PlanValues, toAudienceInput, toStandardInputs } from './plan';

export type Estimate = EstimateData['audienceEstimate'];

const EDITING_MS = 400;

/** The question about a plan that is being edited; rows that are not filled in yet are left out. */
export function estimateInput(
  plan: Pick<PlanValues, 'audience' | 'standards'>,
  campaignId?: string,
): AudienceEstimateInput {
  const { audience } = plan;
  const standards = toStandardInputs(plan.standards)
    .map((standard) => ({ ...standard, goods: (standard.goods ?? []).filter((item) => item.name && item.unit) }))
    .filter((standard) => standard.cashFen !== '0' || standard.goods.length > 0);
  return {
    audience: toAudienceInput({ ...audience, exclusions: audience.exclusions.filter((x) => x.archiveId && x.reason) }),
    standards: standards.filter((standard, i) => standards.findIndex((other) => other.class === standard.class) === i),
    campaignId: campaignId ?? null,
  };
}

/** Count and cost of the plan on the form, a moment after the last change. */
export function useEstimate(plan: Pick<PlanValues, 'audience' | 'standards'>, campaignId: string | undefined) {
  const input = useDebounced(JSON.stringify(estimateInput(plan, campaignId)), EDITING_MS);
  return useGql(
    AudienceEstimateQuery,
    { input: JSON.parse(input) as AudienceEstimateInput },
    { placeholderData: keepPreviousData },
  );
}
