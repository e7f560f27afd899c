import type { EnglishMenu } from '../../messages';

const disclosure: EnglishMenu<'disclosure'> = {
  scheduled: 'Upcoming notices',
  running: 'Running notices',
  ended: 'Past notices',
  objections: 'Objections',
  board: 'Notice board',
  notice: 'Public notice',
};

export default disclosure;
