import type { EnglishMenu } from '../../messages';

const approval: EnglishMenu<'approval'> = {
  inbox: 'Approvals',
  case: 'Case',
  routes: 'Approval routes',
};

export default approval;
