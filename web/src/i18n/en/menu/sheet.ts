import type { EnglishMenu } from '../../messages';

const sheet: EnglishMenu<'sheet'> = {
  imports: 'Imports',
  newImport: 'New import',
  import: 'Import',
  exports: 'My exports',
};

export default sheet;
