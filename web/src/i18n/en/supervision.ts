import type { English } from '../messages';

const supervision: English<'supervision'> = {
  overview: {
    title: 'Supervision {{year}}',
    year: 'Year',
    nobody: 'No subordinate unions yet',
    guard:
      'Summed from the work of the subordinate unions, without personal data; figures from 1 to 4 are shown as "<5", so that they point at nobody.',
    updatedAt: 'Figures as of {{at}}',
  },
  figure: {
    tenants: 'Unions',
    archives: 'Households on file',
    coverage: 'Visited at least once',
    planned: 'Visits planned',
    received: 'Received',
    overdue: 'Overdue',
    cash: 'Cash (yuan)',
    goods: 'Goods (yuan)',
    offSeason: 'Off-season share',
    followUps: 'Open requests',
    none: 'None',
  },
  chart: {
    areas: 'Visits received by area',
    area: 'Area',
    share: 'Share',
    ranked: 'Visits by union',
    open: 'Not received',
    months: 'Visits by month',
    month: 'Month',
  },
  union: {
    title: 'Subordinate unions',
    name: 'Union',
    kind: 'Kind',
    details: 'Visits',
    show: 'Show visits',
    asked: 'Asked',
    ask: 'Ask to see',
  },
  ask: {
    title: 'Ask to see visits of {{name}}',
    submit: 'Ask',
    hint: 'The union decides. What you see then is masked, and the union sees every look.',
    purpose: 'Purpose',
    purposeShort: 'Say what for, at least 5 characters',
    days: 'For',
    daysUnit: 'days',
    required: 'Please fill in',
    sent: 'Asked; the union will decide',
  },
  visits: {
    logged:
      "Each page you open is written into the union's access log; the union sees who looked, when and for which purpose.",
    hint: 'You will see masked visits for the purpose of the grant.',
    begin: 'Begin',
    count_one: '{{count}} visit',
    count_other: '{{count}} visits',
    previous: 'Previous',
    next: 'Next',
    empty: 'No visits',
    name: 'Name',
    unit: 'Unit',
    class: 'Class',
    state: 'State',
    run: 'Run',
    visitedAt: 'Visited',
  },
};

export default supervision;
