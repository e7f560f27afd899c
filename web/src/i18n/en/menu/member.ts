import type { EnglishMenu } from '../../messages';

const member: EnglishMenu<'member'> = {
  login: 'Sign in',
  invite: 'Invitation',
  members: 'Staff and roles',
  me: 'My account',
};

export default member;
