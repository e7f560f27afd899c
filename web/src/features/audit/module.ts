import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['audit.read'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'settings/audit',
        lazy: () => import('./desk/AuditPage'),
        handle: page({ title: 'audit.trail', actions: READ }),
      },
    ],
  },
  menu: [{ group: 'settings', path: '/settings/audit', rank: 7, label: 'audit.trail', actions: READ }],
};
