import type { English } from '../messages';

const search: English<'search'> = {
  label: 'Search',
  placeholder: 'Name, pinyin, ID number, phone, file or application number',
  hint: 'A part of a name will do, so will pinyin or initials; ID and phone numbers must be whole. ↑↓ choose, Enter opens, Esc closes.',
  results: 'Results',
  none: 'Nothing found. It may not exist, or lie outside what you may see.',
  more: 'See all results in the list',
  group: { archives: 'Hardship files', applications: 'Aid applications', members: 'Accounts' },
  person: 'Household member ({{relation}}): {{name}}',
  memberState: { SUSPENDED: 'Suspended', LEFT: 'Left' },
  filters: {
    button: 'Saved filters',
    none: 'No saved filters yet',
    keep: 'Save this filter',
    keepHint: 'Set a filter first',
    manage: 'Manage saved filters',
    name: 'Name',
    nameRequired: 'A name of at most 30 characters',
    saved: 'Saved',
    renamed: 'Renamed',
    removed: 'Deleted',
    rename: 'Rename',
    remove: 'Delete',
    removeTitle: 'Delete the saved filter “{{name}}”?',
    removeDetail: 'Only the kept conditions go; no data changes.',
    personal: 'ID and phone numbers are not kept.',
  },
};

export default search;
