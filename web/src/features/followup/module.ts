import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['followup.read'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'follow-ups',
        lazy: () => import('./desk/FollowUpsPage'),
        handle: page({ title: 'followup.followUps', actions: READ }),
      },
    ],
  },
  menu: [{ group: 'campaigns', path: '/follow-ups', label: 'followup.followUps', actions: READ }],
};
