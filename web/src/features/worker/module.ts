import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const OWN = ['own.read'];
const APPLY = ['own.apply'];
const ADMIT = ['worker.admit'];

export const feature: Feature = {
  routes: {
    phone: [
      { path: 'apply', lazy: () => import('./phone/CasesPage'), handle: page({ title: 'worker.cases', actions: OWN }) },
      {
        path: 'apply/archive',
        lazy: () => import('./phone/ArchiveFormPage'),
        handle: page({ title: 'worker.archiveForm', actions: APPLY, below: true }),
      },
      {
        path: 'apply/aid',
        lazy: () => import('./phone/AidFormPage'),
        handle: page({ title: 'worker.aidForm', actions: APPLY, below: true }),
      },
      {
        path: 'policies',
        lazy: () => import('./phone/PoliciesPage'),
        handle: page({ title: 'worker.policies', actions: OWN, below: true }),
      },
      { path: 'file', lazy: () => import('./phone/FilePage'), handle: page({ title: 'worker.file', actions: OWN }) },
    ],
    desk: [
      {
        path: 'workers',
        lazy: () => import('./desk/WorkersPage'),
        handle: page({ title: 'worker.workers', actions: ADMIT }),
      },
    ],
    public: [{ path: ':code/join', lazy: () => import('./public/JoinPage'), handle: page({ title: 'worker.join' }) }],
  },
  menu: [{ group: 'archives', path: '/workers', label: 'worker.workers', rank: 9, actions: ADMIT }],
  tabs: [
    { path: '/m/apply', label: 'worker.cases', icon: 'form', rank: -2, actions: OWN },
    { path: '/m/file', label: 'worker.file', icon: 'people', rank: -1, actions: OWN },
  ],
};
