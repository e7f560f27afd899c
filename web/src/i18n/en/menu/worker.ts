import type { EnglishMenu } from '../../messages';

const worker: EnglishMenu<'worker'> = {
  cases: 'My applications',
  archiveForm: 'Apply for an archive',
  aidForm: 'Apply for aid',
  file: 'My data',
  policies: 'Policies and standards',
  workers: 'Access of workers',
  join: 'Register as a worker',
};

export default worker;
