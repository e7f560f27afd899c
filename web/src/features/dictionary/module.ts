import type { Feature } from '@/lib/feature';

const EDIT = ['dictionary.edit'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'settings/dictionaries',
        lazy: () => import('./DictionariesPage'),
        handle: { title: 'dictionary.title', actions: EDIT },
      },
    ],
  },
  menu: [{ group: 'settings', path: '/settings/dictionaries', rank: 12, label: 'dictionary.title', actions: EDIT }],
};
