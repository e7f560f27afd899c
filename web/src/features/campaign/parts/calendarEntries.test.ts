import { expect, it } from 'vitest';
import { calendarEntries } from './calendarEntries';

it('puts openings, runs and their last days in order', () => {
  const entries = calendarEntries({
    campaigns: {
      totalCount: 2,
      edges: [
        {
          node: {
            id: 'c1',
            title: 'Spring',
            state: 'APPROVED',
            nextDates: [{ date: '2027-01-22', at: '2027-01-22T01:00:00Z' }],
          },
        },
        {
          node: {
            id: 'c2',
            title: 'Labour',
            state: 'DRAFT',
            nextDates: [{ date: '2027-04-24', at: '2027-04-24T01:00:00Z' }],
          },
        },
      ],
    },
    campaignRuns: {
      totalCount: 1,
      edges: [
        // Half past eight in the evening in UTC is the next morning in China.
        { node: { id: 'r1', title: 'Run', state: 'VISITING', openedAt: '2027-01-09T20:30:00Z', endsOn: '2027-02-01' } },
      ],
    },
  });
  expect(entries.map(({ date, what, path }) => [date, what, path])).toEqual([
    ['2027-01-10', 'opened', '/runs/r1'],
    ['2027-01-22', 'opening', '/campaigns/c1'],
    ['2027-02-01', 'ends', '/runs/r1'],
    ['2027-04-24', 'proposed', '/campaigns/c2'],
  ]);
});
