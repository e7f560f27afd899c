import type { English } from '../messages';

const workbench: English<'workbench'> = {
  queue: {
    title: 'To do',
    approvalsWaiting: 'Waiting for my decision',
    applicationsToDo: 'Aid applications to do',
    campaignsReturned: 'Returned plans',
    runsVisiting: 'Runs under way',
    visitsUnassigned: 'Visits without visitor',
    visitsOverdue: 'Overdue visits',
    myVisitsOpen: 'My visits',
    followUpsOpen: 'Open requests',
    followUpsOverdue: 'Overdue requests',
    runsToSettle: 'Runs to close',
    importsToConfirm: 'Imports to confirm',
    grantsToDecide: 'Grants to decide',
    archivesToReview: 'Archives to re-check',
    archivesNeverHelped: 'Households never helped',
    archivesNeverVisited: 'Households never visited',
    archivesUnchanged: 'Archives unchanged for a year',
    archivesOutOfStep: 'Paper copies to renew',
    archivesExpiring: 'Archives with expiring papers',
    jobsDead: 'Failed background jobs',
  },
  quick: {
    title: 'Begin',
    newArchive: 'New archive',
    importRoster: 'Import a roster',
    newCampaign: 'New campaign plan',
    calendar: 'Campaign calendar',
    supervision: 'Supervision',
  },
  runs: {
    title: 'Recent runs',
    none: 'No run is under way',
    endsOn: 'until {{date}}',
    progress: 'Progress of {{title}}',
    figures: '{{done}} of {{all}} households',
    unassigned_one: ', {{count}} without visitor',
    unassigned_other: ', {{count}} without visitor',
    overdue_one: ', {{count}} overdue',
    overdue_other: ', {{count}} overdue',
  },
  openings: { title: 'Opening soon', none: 'Nothing planned' },
};

export default workbench;
