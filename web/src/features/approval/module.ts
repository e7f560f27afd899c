import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['approval.read'];
const DECIDE = ['approval.decide'];
const ROUTE = ['approval.route'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'approvals',
        lazy: () => import('./desk/InboxPage'),
        handle: page({ title: 'approval.inbox', actions: READ }),
      },
      {
        path: 'settings/approval-routes',
        lazy: () => import('./desk/RoutesPage'),
        handle: page({ title: 'approval.routes', actions: ROUTE }),
      },
    ],
    phone: [
      {
        path: 'approvals',
        handle: page({ title: 'approval.inbox', actions: DECIDE }),
        children: [
          { index: true, lazy: () => import('./phone/InboxPage') },
          {
            path: ':id',
            lazy: () => import('./phone/CasePage'),
            handle: page({ title: 'approval.case', below: true }),
          },
        ],
      },
    ],
  },
  menu: [
    {
      group: 'workbench',
      path: '/approvals',
      rank: 1,
      label: 'approval.inbox',
      actions: READ,
    },
    {
      group: 'settings',
      path: '/settings/approval-routes',
      rank: 7,
      label: 'approval.routes',
      actions: ROUTE,
    },
  ],
  tabs: [
    {
      path: '/m/approvals',
      label: 'approval.inbox',
      icon: 'form',
      actions: DECIDE,
    },
  ],
};
