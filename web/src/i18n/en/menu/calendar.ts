import type { EnglishMenu } from '../../messages';

const calendar: EnglishMenu<'calendar'> = {
  holidays: 'Public holidays',
};

export default calendar;
