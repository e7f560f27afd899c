import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['application.read'];
const WRITE = ['application.write'];
const LIMITS = ['limit.read'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'applications',
        handle: page({ title: 'assistance.applications', actions: READ }),
        children: [
          { index: true, lazy: () => import('./desk/ApplicationsPage') },
          {
            path: 'new',
            lazy: () => import('./desk/NewApplicationPage'),
            handle: page({ title: 'assistance.create', actions: WRITE }),
          },
          {
            path: ':id/edit',
            lazy: () => import('./desk/EditApplicationPage'),
            handle: page({ title: 'assistance.edit', actions: WRITE }),
          },
          {
            path: 'complaints',
            lazy: () => import('./feedback/ComplaintsPage'),
            handle: page({ title: 'assistance.complaints', actions: READ }),
          },
          {
            path: 'call-backs',
            lazy: () => import('./feedback/CallBacksPage'),
            handle: page({ title: 'assistance.callBacks', actions: READ }),
          },
        ],
      },
      {
        path: 'settings/limits',
        lazy: () => import('./desk/LimitsPage'),
        handle: page({ title: 'assistance.limits', actions: LIMITS }),
      },
      {
        path: 'settings/aid',
        lazy: () => import('./feedback/AidSettingsPage'),
        handle: page({ title: 'assistance.settings', actions: LIMITS }),
      },
    ],
  },
  menu: [
    { group: 'assistance', path: '/applications', label: 'assistance.applications', actions: READ },
    { group: 'assistance', path: '/applications/complaints', label: 'assistance.complaints', actions: READ },
    { group: 'assistance', path: '/applications/call-backs', label: 'assistance.callBacks', actions: READ },
    { group: 'settings', path: '/settings/limits', label: 'assistance.limits', rank: 60, actions: LIMITS },
    { group: 'settings', path: '/settings/aid', label: 'assistance.settings', rank: 61, actions: LIMITS },
  ],
};
