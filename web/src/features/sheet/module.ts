import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const IMPORT = ['archive.import'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'imports',
        handle: page({ title: 'sheet.imports', actions: IMPORT }),
        children: [
          { index: true, lazy: () => import('./desk/ImportsPage') },
          { path: 'new', lazy: () => import('./desk/NewImportPage'), handle: page({ title: 'sheet.newImport' }) },
          { path: ':id', lazy: () => import('./desk/ImportPage'), handle: page({ title: 'sheet.import' }) },
        ],
      },
      { path: 'exports', lazy: () => import('./desk/ExportsPage'), handle: page({ title: 'sheet.exports' }) },
    ],
  },
  menu: [{ group: 'archives', path: '/imports', label: 'sheet.imports', actions: IMPORT }],
};
