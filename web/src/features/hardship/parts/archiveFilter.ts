import type {
  ArchiveFilter,
  ArchiveOrder,
  ArchiveQueue,
  ArchiveState,
  HardshipCategory,
  HardshipCause,
  Provenance,
} from '@/gql/graphql';
import type { Filters } from '@/kit/table/usePageState';

/** Names of the filters in the URL. */
export const FILTERS = [
  'queue',
  'search',
  'unit',
  'category',
  'cause',
  'state',
  'disability',
  'model',
  'ageFrom',
  'ageTo',
  'notVisitedSince',
  'consent',
  'provenance',
  'owner',
  'filed',
  'order',
] as const;

export type ArchiveFilterName = (typeof FILTERS)[number];

export const YES = 'yes';
export const NO = 'no';

/** What the URL says as the server's filter. */
export function toArchiveFilter(filters: Filters<ArchiveFilterName>): ArchiveFilter {
  return {
    queue: (filters.queue ?? null) as ArchiveQueue | null,
    search: filters.search ?? null,
    unitIds: list(filters.unit),
    categories: list(filters.category) as HardshipCategory[] | null,
    causes: list(filters.cause) as HardshipCause[] | null,
    states: list(filters.state) as ArchiveState[] | null,
    hasDisability: flag(filters.disability),
    isModelWorker: flag(filters.model),
    ageFrom: count(filters.ageFrom),
    ageTo: count(filters.ageTo),
    notVisitedSince: filters.notVisitedSince ?? null,
    noticeConsent: flag(filters.consent),
    filed: flag(filters.filed),
    provenance: (filters.provenance ?? null) as Provenance | null,
    ownerId: filters.owner ?? null,
  };
}

export const ORDERS: ArchiveOrder[] = ['NAME', 'NUMBER', 'CREATED_DESC', 'UPDATED_DESC', 'LAST_VISITED'];

export function toOrder(filters: Filters<ArchiveFilterName>): ArchiveOrder {
  return ORDERS.find((order) => order === filters.order) ?? 'NAME';
}

function list(text: string | undefined): string[] | null {
  return text ? text.split(',') : null;
}

function flag(text: string | undefined): boolean | null {
  return text === undefined ? null : text === YES;
}

function count(text: string | undefined): number | null {
  return text && /^\d{1,3}$/.test(text) ? Number(text) : null;
}
