import type { Feature, PageHandle } from '@/lib/feature';
import { VISIT_KIND } from './parts/kind';

const page = (handle: PageHandle) => handle;

const RECORD = ['visit.record'];
const REQUESTS = ['followup.read'];

export const feature: Feature = {
  routes: {
    phone: [
      {
        path: 'visits',
        handle: page({ title: 'visit.visits', actions: RECORD }),
        children: [
          { index: true, lazy: () => import('./phone/VisitsPage') },
          {
            path: ':id',
            lazy: () => import('./phone/VisitPage'),
            handle: page({ title: 'visit.visit', below: true }),
          },
        ],
      },
      {
        path: 'follow-ups',
        lazy: () => import('./phone/FollowUpsPage'),
        handle: page({ title: 'visit.followUps', actions: REQUESTS }),
      },
    ],
  },
  // The helper's tabs in their order, visits first: "/m" opens the first one.
  tabs: [
    { path: '/m/visits', label: 'visit.visits', icon: 'visit', actions: RECORD },
    { path: '/m/follow-ups', label: 'visit.followUps', icon: 'form', actions: REQUESTS },
    { path: '/m/notifications', label: 'notify.notifications', icon: 'bell' },
  ],
  senders: {
    [VISIT_KIND]: async (entry, saveProgress) => (await import('./phone/sendVisit')).sendVisit(entry, saveProgress),
  },
};
