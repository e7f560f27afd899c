import type { EnglishMenu } from '../../messages';

const jobs: EnglishMenu<'jobs'> = {
  dead: 'Background jobs',
};

export default jobs;
