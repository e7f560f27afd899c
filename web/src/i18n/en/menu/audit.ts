import type { EnglishMenu } from '../../messages';

const audit: EnglishMenu<'audit'> = {
  trail: 'Audit trail',
};

export default audit;
