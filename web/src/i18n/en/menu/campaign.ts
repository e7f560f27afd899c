import type { EnglishMenu } from '../../messages';

const campaign: EnglishMenu<'campaign'> = {
  campaigns: 'Plans',
  calendar: 'Calendar',
  create: 'New plan',
  campaign: 'Plan',
  edit: 'Edit the plan',
};

export default campaign;
