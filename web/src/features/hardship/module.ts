import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['archive.read'];
const CHECK = ['archive.check'];
/** Those who can be in charge of a household. */
const OWN = ['archive.process'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'archives',
        handle: page({ title: 'hardship.archives', actions: READ }),
        children: [
          { index: true, lazy: () => import('./desk/ArchivesPage') },
          {
            path: 'new',
            lazy: () => import('./desk/NewArchivePage'),
            handle: page({ title: 'hardship.create', actions: ['archive.create'] }),
          },
          {
            path: 'changes',
            lazy: () => import('./change/ChangesPage'),
            handle: page({ title: 'hardship.changes', actions: READ }),
          },
          {
            path: 'handovers',
            lazy: () => import('./handover/HandoversPage'),
            handle: page({ title: 'hardship.handovers', actions: READ }),
          },
          {
            path: 'offers',
            lazy: () => import('./handover/OffersPage'),
            handle: page({ title: 'hardship.offers', actions: ['archive.register'] }),
          },
          {
            path: 'civil-checks',
            handle: page({ title: 'hardship.civilChecks', actions: CHECK }),
            children: [
              { index: true, lazy: () => import('./civil/CivilChecksPage') },
              {
                path: ':id',
                lazy: () => import('./civil/BatchPage'),
                handle: page({ title: 'hardship.civilBatch', actions: CHECK }),
              },
            ],
          },
          {
            path: 'disposal',
            lazy: () => import('./disposal/DisposalPage'),
            handle: page({ title: 'hardship.disposal', actions: READ }),
          },
          {
            path: 'bulk',
            lazy: () => import('./bulk/BulkPage'),
            handle: page({ title: 'hardship.bulk', actions: ['archive.edit'] }),
          },
          {
            path: ':id',
            handle: page({ title: 'hardship.archive' }),
            children: [
              { index: true, lazy: () => import('./desk/ArchivePage') },
              {
                path: 'edit',
                lazy: () => import('./desk/EditArchivePage'),
                handle: page({ title: 'hardship.edit', actions: ['archive.edit'] }),
              },
            ],
          },
        ],
      },
      {
        path: 'settings/standards',
        lazy: () => import('./rules/StandardsPage'),
        handle: page({ title: 'hardship.standards', actions: ['means.read'] }),
      },
      {
        path: 'settings/intake',
        lazy: () => import('./intake/IntakePage'),
        handle: page({ title: 'hardship.intake', actions: ['tenant.edit', 'archive.read'] }),
      },
      {
        path: 'settings/means-rules',
        lazy: () => import('./rules/RulesPage'),
        handle: page({ title: 'hardship.rules', actions: ['means.read'] }),
      },
    ],
    phone: [
      {
        path: 'households',
        handle: page({ title: 'hardship.mine', actions: OWN }),
        children: [
          { index: true, lazy: () => import('./phone/HouseholdsPage') },
          {
            path: ':id',
            lazy: () => import('./phone/HouseholdPage'),
            handle: page({ title: 'hardship.household', below: true }),
          },
        ],
      },
    ],
    public: [
      {
        path: ':code/check',
        lazy: () => import('./public/CheckPage'),
        handle: page({ title: 'hardship.selfCheck' }),
      },
    ],
  },
  menu: [
    { group: 'archives', path: '/archives', label: 'hardship.archives', actions: READ },
    { group: 'archives', path: '/archives/changes', rank: 5, label: 'hardship.changes', actions: READ },
    { group: 'archives', path: '/archives/handovers', rank: 6, label: 'hardship.handovers', actions: READ },
    { group: 'archives', path: '/archives/offers', rank: 7, label: 'hardship.offers', actions: ['archive.register'] },
    { group: 'archives', path: '/archives/civil-checks', rank: 4, label: 'hardship.civilChecks', actions: CHECK },
    { group: 'archives', path: '/archives/disposal', rank: 8, label: 'hardship.disposal', actions: READ },
    { group: 'settings', path: '/settings/standards', rank: 10, label: 'hardship.standards', actions: ['means.read'] },
    { group: 'settings', path: '/settings/means-rules', rank: 11, label: 'hardship.rules', actions: ['means.read'] },
    {
      group: 'settings',
      path: '/settings/intake',
      rank: 12,
      label: 'hardship.intake',
      actions: ['tenant.edit', 'archive.read'],
    },
  ],
  tabs: [{ path: '/m/households', label: 'hardship.mine', icon: 'people', rank: 1, actions: OWN }],
};
