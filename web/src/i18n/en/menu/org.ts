import type { EnglishMenu } from '../../messages';

const org: EnglishMenu<'org'> = {
  tenant: 'Union profile',
  units: 'Units',
  sites: 'Help sites',
  grants: 'Access grants',
  accessLog: 'Access log',
  subordinates: 'Subordinate unions',
};

export default org;
