import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const PRINT = ['form.print'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'printouts',
        lazy: () => import('./desk/VerifyPage'),
        handle: page({ title: 'printing.verify', actions: PRINT }),
      },
    ],
  },
  menu: [{ group: 'archives', path: '/printouts', rank: 90, label: 'printing.verify', actions: PRINT }],
};
