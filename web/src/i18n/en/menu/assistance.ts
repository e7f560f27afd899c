import type { EnglishMenu } from '../../messages';

const assistance: EnglishMenu<'assistance'> = {
  applications: 'Applications',
  create: 'Type an application',
  edit: 'Change application',
  limits: 'Limits of aid',
  complaints: 'Complaints',
  callBacks: 'Call-backs',
  settings: 'Deadlines of aid',
};

export default assistance;
