import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['archive.read'];

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
    ],
  },
  menu: [{ group: 'archives', path: '/archives', label: 'hardship.archives', actions: READ }],
};
