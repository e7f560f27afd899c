import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const TENANT = ['tenant.read'];
const UNITS = ['unit.read'];
const SITES = ['site.read'];
const GRANTS = ['grant.read'];
const ACCESS_LOG = ['access_log.read'];
const SUBORDINATES = ['subordinate.read'];

export const feature: Feature = {
  routes: {
    desk: [
      {
        path: 'settings/tenant',
        lazy: () => import('./desk/TenantPage'),
        handle: page({ title: 'org.tenant', actions: TENANT }),
      },
      {
        path: 'settings/units',
        lazy: () => import('./desk/UnitsPage'),
        handle: page({ title: 'org.units', actions: UNITS }),
      },
      {
        path: 'settings/sites',
        lazy: () => import('./desk/SitesPage'),
        handle: page({ title: 'org.sites', actions: SITES }),
      },
      {
        path: 'settings/grants',
        lazy: () => import('./desk/GrantsPage'),
        handle: page({ title: 'org.grants', actions: GRANTS }),
      },
      {
        path: 'settings/access-log',
        lazy: () => import('./desk/AccessLogPage'),
        handle: page({ title: 'org.accessLog', actions: ACCESS_LOG }),
      },
      {
        path: 'supervision/subordinates',
        lazy: () => import('./desk/SubordinatesPage'),
        handle: page({ title: 'org.subordinates', actions: SUBORDINATES }),
      },
    ],
  },
  menu: [
    { group: 'supervision', path: '/supervision/subordinates', label: 'org.subordinates', actions: SUBORDINATES },
    { group: 'settings', path: '/settings/tenant', rank: 1, label: 'org.tenant', actions: ['tenant.edit'] },
    { group: 'settings', path: '/settings/units', rank: 2, label: 'org.units', actions: ['unit.edit'] },
    { group: 'settings', path: '/settings/sites', rank: 4, label: 'org.sites', actions: ['site.edit'] },
    { group: 'settings', path: '/settings/grants', rank: 5, label: 'org.grants', actions: GRANTS },
    { group: 'settings', path: '/settings/access-log', rank: 6, label: 'org.accessLog', actions: ACCESS_LOG },
  ],
};
