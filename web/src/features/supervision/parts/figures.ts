import type { FederationOverviewQuery, FiguresFragment } from '@/gql/graphql';

export type Overview = FederationOverviewQuery['federationOverview'];
export type Figures = Omit<FiguresFragment, ' $fragmentName'>;
export type GuardedCount = Figures['archives'];
export type Area = Overview['areas'][number];

/** One led union with its figures. */
export interface Line {
  tenant: Overview['lines'][number]['tenant'];
  depth: number;
  figures: Figures;
}

/** What stands for a figure from 1 to 4, which would point at people. */
export const SMALL = '<5';

/** A figure as it may be shown; nothing where there is none. */
export function countText({ value, hidden }: GuardedCount): string {
  return hidden ? SMALL : value === null ? '' : String(value);
}

/** A share in basis points as percent; nothing where there is none. */
export function percentText(basisPoints: number | null): string {
  return basisPoints === null ? '' : `${(basisPoints / 100).toFixed(1)}%`;
}

/** What a figure counts for in a picture or an order: a hidden one stands between none and five. */
export function weight({ value, hidden }: GuardedCount): number {
  return hidden ? 0.5 : (value ?? 0);
}

/** Part of the visits that were received, 0 to 1; null where either figure is hidden or nothing was planned. */
export function receivedShare({
  visitsPlanned,
  visitsReceived,
}: Pick<Area, 'visitsPlanned' | 'visitsReceived'>): number | null {
  if (visitsPlanned.hidden || visitsReceived.hidden || !visitsPlanned.value) return null;
  return (visitsReceived.value ?? 0) / visitsPlanned.value;
}

/** By which a list of unions can be ordered. */
export const ORDERS = {
  name: (a: Line, b: Line) => a.tenant.name.localeCompare(b.tenant.name, 'zh-CN'),
  archives: byCount('archives'),
  coverage: byShare('coverageBp'),
  planned: byCount('visitsPlanned'),
  received: byCount('visitsReceived'),
  overdue: byCount('visitsOverdue'),
  cash: byAmount('cashFen'),
  goods: byAmount('goodsFen'),
  offSeason: byShare('offSeasonBp'),
  followUps: byCount('followUpsOpen'),
} satisfies Record<string, (a: Line, b: Line) => number>;

type Counted = 'archives' | 'visitsPlanned' | 'visitsReceived' | 'visitsOverdue' | 'followUpsOpen';

function byCount(name: Counted) {
  return (a: Line, b: Line) => weight(a.figures[name]) - weight(b.figures[name]);
}

/** Unknown shares come first, like small ones: they are what to look at. */
function byShare(name: 'coverageBp' | 'offSeasonBp') {
  return (a: Line, b: Line) => (a.figures[name] ?? -1) - (b.figures[name] ?? -1);
}

function byAmount(name: 'cashFen' | 'goodsFen') {
  return (a: Line, b: Line) => {
    const difference = BigInt(a.figures[name]) - BigInt(b.figures[name]);
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
  };
}

/** The lines in an order asked for by its name; as they came for a name that is not known. */
export function ordered(lines: readonly Line[], sort: { key: string; descending: boolean } | undefined): Line[] {
  const orders: Partial<Record<string, (a: Line, b: Line) => number>> = ORDERS;
  const order = sort && orders[sort.key];
  if (!order) return [...lines];
  const sign = sort.descending ? -1 : 1;
  return [...lines].sort((a, b) => sign * order(a, b));
}
