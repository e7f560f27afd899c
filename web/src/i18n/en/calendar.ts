import type { English } from '../messages';

const calendar: English<'calendar'> = {
  year: '{{year}}',
  source: { shipped: 'Shipped', imported: 'Imported here' },
  hint: 'Working days of notices and dates of campaigns follow the days off that the State Council publishes. Import those of the next year once they are out.',
  import: 'Import days',
  importTitle: 'Import days off',
  json: 'Days (JSON)',
  jsonHint: 'Form: {"year": 2027, "days": [{"name": "New Year", "date": "2027-01-01", "isOffDay": true}]}',
  pick: 'Choose a file',
  required: 'Paste the days or choose a file',
  invalid: 'Not valid JSON',
  imported: 'The days of {{year}} are imported, {{count}} in all',
  empty: 'No days are known yet',
  date: 'Date',
  weekday: 'Weekday',
  name: 'Holiday',
  kind: 'Kind',
  off: 'Day off',
  work: 'Worked weekend',
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
};

export default calendar;
