import type { EnglishMenu } from '../../messages';

const hardship: EnglishMenu<'hardship'> = {
  archives: 'Archives',
  bulk: 'Bulk actions',
  mine: 'Households',
  household: 'Household',
  archive: 'Archive',
  create: 'New archive',
  edit: 'Edit archive',
  standards: 'Low-income lines',
  changes: 'Household changes',
  handovers: 'Handed over',
  disposal: 'Disposal',
  offers: 'Offered to us',
  civilChecks: 'Civil affairs check',
  civilBatch: 'List for civil affairs',
  intake: 'Deadlines, papers',
  rules: 'Means test rules',
  selfCheck: 'Self-check',
};

export default hardship;
