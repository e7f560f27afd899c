import type { EnglishMenu } from '../../messages';

const hardship: EnglishMenu<'hardship'> = {
  archives: 'Archives',
  archive: 'Archive',
  create: 'New archive',
  edit: 'Edit archive',
};

export default hardship;
