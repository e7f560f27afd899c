import type { RecipientClass, RunState, VisitOrder, VisitState } from '@/gql/graphql';

export const RUN_STATES: readonly RunState[] = ['EXPANDING', 'VISITING', 'PAUSED', 'SETTLING', 'CLOSED', 'CANCELLED'];

export const VISIT_STATES: readonly VisitState[] = ['PLANNED', 'RECEIVED', 'UNDELIVERED', 'REMOVED', 'CANCELLED'];

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

export const ORDERS: readonly VisitOrder[] = ['UNIT', 'NAME', 'DUE'];
