import type { English } from '../messages';

const member: English<'member'> = {
  login: {
    title: 'Sign in',
    login: 'Account',
    loginHint: 'Mail address or staff number',
    password: 'Password',
    submit: 'Sign in',
    missing: 'Enter your account and password',
    network: 'The server cannot be reached. Check the network',
  },
};

export default member;
