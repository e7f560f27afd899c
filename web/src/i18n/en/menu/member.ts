import type { EnglishMenu } from '../../messages';

const member: EnglishMenu<'member'> = {
  login: 'Sign in',
};

export default member;
