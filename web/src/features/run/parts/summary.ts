import type { CampaignRunSummaryQuery } from '@/gql/graphql';
import { type Fen, sumFen } from '@/lib/money';

export type Summary = Extract<NonNullable<CampaignRunSummaryQuery['node']>, { summary: unknown }>['summary'];
export type SummaryLine = Summary['byClass'][number];

interface Totals {
  planned: number;
  received: number;
  people: number;
  cashFen: Fen;
  goodsFen: Fen;
}

/** Sums over all classes; every visit has exactly one. */
export function totalsOf({ byClass }: Pick<Summary, 'byClass'>): Totals {
  const count = (of: (line: SummaryLine) => number) => byClass.reduce((sum, line) => sum + of(line), 0);
  return {
    planned: count((line) => line.planned),
    received: count((line) => line.received),
    people: count((line) => line.people),
    cashFen: sumFen(byClass.map((line) => line.cashFen)),
    goodsFen: sumFen(byClass.map((line) => line.goodsFen)),
  };
}
