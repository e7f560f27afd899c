import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'notifications',
        lazy: () => import('./desk/NotificationsPage'),
        handle: page({ title: 'notify.notifications' }),
      },
    ],
    phone: [
      {
        path: 'notifications',
        lazy: () => import('./phone/NotificationsPage'),
        handle: page({ title: 'notify.notifications' }),
      },
    ],
  },
};
