import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

export const feature: Feature = {
  routes: {
    entry: [{ path: 'login', lazy: () => import('./entry/LoginPage'), handle: page({ title: 'member.login' }) }],
  },
};
