import type { English } from '../messages';

const app: English<'app'> = {
  brand: 'Nuanxin',
  claim: 'Worker assistance for trade unions',
  userMenu: {
    account: 'My account',
    exports: 'My exports',
    signOut: 'Sign out',
  },
  signOutUnsent: {
    title: 'Records not yet uploaded',
    detail_one: '{{count}} record on this device has not been uploaded and would be erased.',
    detail_other: '{{count}} records on this device have not been uploaded and would be erased.',
    confirm: 'Sign out anyway',
  },
  outbox_one: '{{count}} to upload',
  outbox_other: '{{count}} to upload',
  outboxParked_one: '{{count}} needs attention',
  outboxParked_other: '{{count}} need attention',
  me: {
    settings: 'Display',
    tenants: 'Switch union',
    unsent: 'Not yet uploaded',
    nothingUnsent: 'Everything recorded on this phone is uploaded',
    waiting: 'Waiting',
    parked: 'Needs attention',
    retry: 'Submit again',
    discard: 'Give up',
    discardTitle: 'Give this record up?',
    discardDetail: '"{{title}}" has not been uploaded. It cannot be restored.',
    sendNow: 'Upload now',
    sending: 'Uploading',
  },
  search: 'Search',
  searchText: 'Search names and numbers',
  searchHint: 'Search (Ctrl+K)',
  notFound: 'There is no such page',
  home: 'Go to the start page',
};

export default app;
