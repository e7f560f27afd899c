import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['supervision.read'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'supervision/overview',
        lazy: () => import('./desk/OverviewPage'),
        handle: page({ title: 'supervision.overview', actions: READ }),
      },
      {
        path: 'supervision/visits/:grantId',
        lazy: () => import('./desk/SupervisedVisitsPage'),
        handle: page({ title: 'supervision.visits', actions: ['supervision.detail'] }),
      },
    ],
  },
  menu: [{ group: 'supervision', path: '/supervision/overview', label: 'supervision.overview', actions: READ }],
};
