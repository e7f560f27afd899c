import type { EnglishMenu } from '../../messages';

const run: EnglishMenu<'run'> = {
  runs: 'Runs',
  run: 'Run',
  receipts: 'Receipts',
  roster: 'Roster of recipients',
  statistics: 'Statistics',
};

export default run;
