import type { RecipientClass, VisitFilter, VisitOrder, VisitState } from '@/gql/graphql';
import type { Filters } from '@/kit/table/usePageState';
import { ORDERS } from './choices';

/** Filters of a run's list as they stand in the address. */
export const VISIT_FILTERS = ['search', 'states', 'unit', 'classes', 'helper', 'only', 'order'] as const;
export type VisitFilterName = (typeof VISIT_FILTERS)[number];

/** Values of `only`. */
export const ONLY = ['unassigned', 'overdue'] as const;

/** The filters as the API takes them. */
export function toVisitFilter(filters: Filters<VisitFilterName>): VisitFilter {
  const { search, states, unit, classes, helper, only } = filters;
  return {
    search: search ?? null,
    states: (states?.split(',') ?? null) as VisitState[] | null,
    unitIds: unit ? [unit] : null,
    classes: (classes?.split(',') ?? null) as RecipientClass[] | null,
    helperId: helper ?? null,
    unassigned: only === 'unassigned' ? true : null,
    overdue: only === 'overdue' ? true : null,
  };
}

export const toVisitOrder = ({ order }: Filters<VisitFilterName>): VisitOrder =>
  ORDERS.find((known) => known === order) ?? 'UNIT';
