import type { ApprovalRoutesQuery, ApprovalStepInput, SaveApprovalRouteInput } from '@/gql/graphql';

export type Route = ApprovalRoutesQuery['approvalRoutes'][number];
export type RouteStep = Route['steps'][number];

/** A route as the editor holds it; without an id it is new. */
export interface RouteDraft {
  id?: string;
  version?: number;
  kind: Route['kind'];
  item: string;
  fromFen: string;
  name: string;
  steps: RouteStep[];
}

/** The roles that may decide a step, as the server's policy has them. */
export const DECIDER_ROLES = [
  'UNION_OFFICER',
  'UNION_CHAIR',
  'COMMITTEE',
  'CENTER_STAFF',
  'STATION_STAFF',
  'FINANCE',
  'ACCOUNTANT',
] as const;

export const KINDS = ['ARCHIVE', 'ARCHIVE_EXIT', 'APPLICATION', 'CAMPAIGN', 'AID_APPEAL'] as const;
export const LEVELS = ['UNIT', 'PARENT', 'TENANT', 'SUPERIOR'] as const;
export const MODES = ['ANY', 'ALL', 'COUNT', 'COLLECTIVE'] as const;
export const EMPTY_RULES = ['SKIP', 'SUPERIOR', 'BLOCK'] as const;
export const MAX_STEPS = 8;

export const NEW_STEP: RouteStep = {
  name: '',
  role: 'UNION_CHAIR',
  level: 'TENANT',
  mode: 'ANY',
  needed: 1,
  days: 3,
  onEmpty: 'SUPERIOR',
};

export function draftOf(route: Route): RouteDraft {
  const { id, version, kind, item, fromFen, name, steps } = route;
  return { id, version, kind, item, fromFen, name, steps };
}

/** The steps as the server takes them: the superior's step has no role, and only votes are counted. */
export function stepInputs(steps: readonly RouteStep[]): ApprovalStepInput[] {
  return steps.map((step) => ({
    ...step,
    name: step.name.trim(),
    role: step.level === 'SUPERIOR' ? null : step.role,
    needed: step.mode === 'COUNT' || step.mode === 'COLLECTIVE' ? step.needed : 1,
  }));
}

export function routeInput(draft: RouteDraft): SaveApprovalRouteInput {
  return {
    id: draft.id ?? null,
    expectedVersion: draft.version ?? null,
    kind: draft.kind,
    item: draft.item.trim(),
    fromFen: draft.fromFen,
    name: draft.name.trim(),
    steps: stepInputs(draft.steps),
  };
}
