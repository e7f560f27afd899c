import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['job.read'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'settings/jobs',
        lazy: () => import('./desk/JobsPage'),
        handle: page({ title: 'jobs.dead', actions: READ }),
      },
    ],
  },
  menu: [{ group: 'settings', path: '/settings/jobs', rank: 9, label: 'jobs.dead', actions: READ }],
};
