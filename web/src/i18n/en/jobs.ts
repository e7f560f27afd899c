import type { English } from '../messages';

const jobs: English<'jobs'> = {
  counts: { pending: 'Waiting', dead: 'Given up', held: 'Held' },
  dead: 'Jobs that gave up',
  hint: 'A job that failed again and again stops here. Remove the cause and run it once more; nothing is written twice.',
  empty: 'No job has given up',
  kind: 'Job',
  attempts: 'Attempts',
  lastError: 'Last error',
  createdAt: 'Created',
  actions: 'Actions',
  retry: 'Run again',
  retried: 'Queued again',
  kinds: {
    campaign: {
      open: 'Open a campaign in time',
      expand: 'Expand a campaign',
      tell: 'Tell about visits',
      recount: 'Recount',
      followup_overdue: 'Remind of overdue follow-ups',
    },
    notify: { deliver: 'Deliver messages' },
    supervision: { refresh: 'Refresh the roll-up' },
    attachment: { sweep: 'Clear files' },
    transfer: {
      parse: 'Read an import',
      commit: 'Write an import',
      purge: 'Clear rows of an import',
      export: 'Make an export',
      expire: 'Clear an expired export',
      drop: 'Delete a file',
    },
  },
};

export default jobs;
