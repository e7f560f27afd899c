import type { RunState, VisitOrder, VisitState } from '@/gql/graphql';

export const RUN_STATES: readonly RunState[] = ['EXPANDING', 'VISITING', 'PAUSED', 'SETTLING', 'CLOSED', 'CANCELLED'];

export const VISIT_STATES: readonly VisitState[] = ['PLANNED', 'RECEIVED', 'UNDELIVERED', 'REMOVED', 'CANCELLED'];

export const ORDERS: readonly VisitOrder[] = ['UNIT', 'NAME', 'DUE'];
