import type { Feature, PageHandle } from '@/lib/feature';

const page = (handle: PageHandle) => handle;

const READ = ['member.read'];

export const feature: Feature = {
  routes: {
    entry: [
      { path: 'login', lazy: () => import('./entry/LoginPage'), handle: page({ title: 'member.login' }) },
      { path: 'invite/:token', lazy: () => import('./entry/InvitePage'), handle: page({ title: 'member.invite' }) },
    ],
    desk: [
      {
        path: 'settings/members',
        lazy: () => import('./desk/MembersPage'),
        handle: page({ title: 'member.members', actions: READ }),
      },
      { path: 'me', lazy: () => import('./desk/MePage'), handle: page({ title: 'member.me' }) },
    ],
  },
  menu: [
    {
      group: 'settings',
      path: '/settings/members',
      rank: 3,
      label: 'member.members',
      actions: ['member.invite', 'member.edit', 'session.revoke'],
    },
  ],
};
