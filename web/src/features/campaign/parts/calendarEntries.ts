import type { CampaignCalendarQuery } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';
import { campaignTitle } from '@/lib/campaignTitle';
import { type CivilDate, dateTimeCN } from '@/lib/date';

/** Something on a day of the planning calendar. */
export interface CalendarEntry {
  id: string;
  date: CivilDate;
  title: string;
  /** An opening still to come, one of a plan that is not approved, a run that opened, a run's last day. */
  what: 'opening' | 'proposed' | 'opened' | 'ends';
  tone: Tone;
  path: string;
}

/** What stands on which day, in order of the days. */
export function calendarEntries({ campaigns, campaignRuns }: CampaignCalendarQuery): CalendarEntry[] {
  const openings = campaigns.edges.flatMap(({ node }) => {
    const approved = node.state === 'APPROVED';
    return node.nextDates.map(
      ({ date, at }): CalendarEntry => ({
        id: `${node.id}/${date}`,
        date,
        title: campaignTitle(node.title, at),
        what: approved ? 'opening' : 'proposed',
        tone: approved ? 'danger' : 'neutral',
        path: `/campaigns/${node.id}`,
      }),
    );
  });
  const runs = campaignRuns.edges.flatMap(({ node }): CalendarEntry[] => {
    const about = { title: node.title, path: `/runs/${node.id}` };
    return [
      { ...about, id: `${node.id}/open`, date: dateTimeCN(node.openedAt).slice(0, 10), what: 'opened', tone: 'info' },
      { ...about, id: `${node.id}/end`, date: node.endsOn, what: 'ends', tone: 'warning' },
    ];
  });
  return [...openings, ...runs].sort((a, b) => a.date.localeCompare(b.date));
}
