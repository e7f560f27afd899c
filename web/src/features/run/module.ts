import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['campaign.read'];
const EXPORT = ['campaign.export'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'runs',
        handle: page({ title: 'run.runs', actions: READ }),
        children: [
          { index: true, lazy: () => import('./desk/RunsPage') },
          { path: ':id', lazy: () => import('./desk/RunPage'), handle: page({ title: 'run.run' }) },
        ],
      },
    ],
    print: [
      {
        path: 'runs/:id/receipts',
        lazy: () => import('./print/ReceiptsPage'),
        handle: page({ title: 'run.receipts', actions: EXPORT }),
      },
      {
        path: 'runs/:id/roster',
        lazy: () => import('./print/RosterPage'),
        handle: page({ title: 'run.roster', actions: EXPORT }),
      },
      {
        path: 'runs/:id/statistics',
        lazy: () => import('./print/StatisticsPage'),
        handle: page({ title: 'run.statistics', actions: EXPORT }),
      },
    ],
  },
};
