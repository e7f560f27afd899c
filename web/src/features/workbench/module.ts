import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'workbench',
        lazy: () => import('./desk/WorkbenchPage'),
        handle: page({ title: 'workbench.workbench' }),
      },
    ],
  },
  menu: [{ group: 'workbench', path: '/workbench', label: 'workbench.workbench' }],
};
