import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['notice.read'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'notices/scheduled',
        lazy: () => import('./desk/ScheduledPage'),
        handle: page({ title: 'disclosure.scheduled', actions: READ }),
      },
      {
        path: 'notices/running',
        lazy: () => import('./desk/RunningPage'),
        handle: page({ title: 'disclosure.running', actions: READ }),
      },
      {
        path: 'notices/ended',
        lazy: () => import('./desk/EndedPage'),
        handle: page({ title: 'disclosure.ended', actions: READ }),
      },
      {
        path: 'notices/objections',
        lazy: () => import('./desk/ObjectionsPage'),
        handle: page({ title: 'disclosure.objections', actions: READ }),
      },
    ],
    public: [
      { path: ':code', lazy: () => import('./public/BoardPage'), handle: page({ title: 'disclosure.board' }) },
      {
        path: ':code/:notice',
        lazy: () => import('./public/NoticePage'),
        handle: page({ title: 'disclosure.notice' }),
      },
    ],
  },
  menu: [
    { group: 'disclosure', path: '/notices/scheduled', label: 'disclosure.scheduled', actions: READ },
    { group: 'disclosure', path: '/notices/running', label: 'disclosure.running', actions: READ },
    { group: 'disclosure', path: '/notices/ended', label: 'disclosure.ended', actions: READ },
    { group: 'disclosure', path: '/notices/objections', label: 'disclosure.objections', actions: READ },
  ],
};
