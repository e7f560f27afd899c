import type { EnglishMenu } from '../../messages';

const groups: EnglishMenu<'groups'> = {
  workbench: 'Workbench',
  archives: 'Hardship archives',
  assistance: 'Aid applications',
  campaigns: 'Campaigns',
  funds: 'Funds',
  disclosure: 'Public notices',
  reports: 'Reports',
  supervision: 'Supervision',
  settings: 'Settings',
};

export default groups;
