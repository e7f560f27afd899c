import type { English } from '../messages';

const notify: English<'notify'> = {
  all: 'All',
  unread: 'Unread',
  show: 'Show',
  markAll: 'Mark all read',
  empty: 'No messages',
  more: 'More',
};

export default notify;
