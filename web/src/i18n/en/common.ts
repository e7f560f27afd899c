import type { English } from '../messages';

const common: English<'common'> = {
  save: 'Save',
  cancel: 'Cancel',
  confirm: 'OK',
  close: 'Close',
  edit: 'Edit',
  remove: 'Delete',
  back: 'Back',
  yes: 'Yes',
  no: 'No',
  system: 'System',
};

export default common;
