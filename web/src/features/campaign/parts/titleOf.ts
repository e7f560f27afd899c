import { campaignTitle } from '@/lib/campaignTitle';

interface Titled {
  title: string;
  nextDates: readonly { at: string }[];
  /** The latest first. */
  runs: readonly { openedAt: string }[];
}

/** A plan's title with the year of its next opening, or of its last one when no more will come. */
export function titleOf({ title, nextDates, runs }: Titled): string {
  return campaignTitle(title, nextDates[0]?.at ?? runs[0]?.openedAt);
}
