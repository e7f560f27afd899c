import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'settings/calendar',
        lazy: () => import('./desk/HolidaysPage'),
        handle: page({ title: 'calendar.holidays', actions: ['calendar.read'] }),
      },
    ],
  },
  menu: [
    { group: 'settings', path: '/settings/calendar', rank: 8, label: 'calendar.holidays', actions: ['calendar.edit'] },
  ],
};
