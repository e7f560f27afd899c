import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['campaign.read'];
const PLAN = ['campaign.plan'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'campaigns',
        handle: page({ title: 'campaign.campaigns', actions: READ }),
        children: [
          { index: true, lazy: () => import('./desk/CampaignsPage') },
          {
            path: 'calendar',
            lazy: () => import('./desk/CalendarPage'),
            handle: page({ title: 'campaign.calendar' }),
          },
          {
            path: 'new',
            lazy: () => import('./desk/NewCampaignPage'),
            handle: page({ title: 'campaign.create', actions: PLAN }),
          },
          {
            path: ':id',
            handle: page({ title: 'campaign.campaign' }),
            children: [
              { index: true, lazy: () => import('./desk/CampaignPage') },
              {
                path: 'edit',
                lazy: () => import('./desk/EditCampaignPage'),
                handle: page({ title: 'campaign.edit', actions: PLAN }),
              },
            ],
          },
        ],
      },
    ],
  },
  // With the runs, which come before the requests heard on them.
  menu: [
    { group: 'campaigns', path: '/campaigns', label: 'campaign.campaigns', actions: READ },
    { group: 'campaigns', path: '/campaigns/calendar', label: 'campaign.calendar', actions: READ },
    { group: 'campaigns', path: '/runs', label: 'run.runs', actions: READ },
  ],
};
