import type { English } from '../messages';

const bulk: English<'bulk'> = {
  button_one: 'Bulk ({{count}})',
  button_other: 'Bulk ({{count}})',
  mine: 'My bulks',
  action: { CALL_REVIEW: 'Open yearly re-check', ASSIGN_OWNER: 'Put somebody in charge' },
  title_one: '{{action}}: {{count}} result',
  title_other: '{{action}}: all {{count}} results',
  confirm_one: 'Confirm {{count}} archive',
  confirm_other: 'Confirm {{count}} archives',
  detail: {
    CALL_REVIEW:
      'Active archives become due for their re-check, and those in charge are told. Others stay as they are; the result table says why.',
    ASSIGN_OWNER:
      'The person is put in charge of these archives. Those of units where they may not work stay as they are.',
  },
  owner: 'Person in charge',
  ownerRequired: 'Choose a person',
  note: 'Note',
  noteRequired: 'Write a note; it is kept in the history of every archive',
  hint: 'The list is fixed when it is confirmed, and a job goes through it. You may leave this page; after an interruption it goes on and does nothing twice.',
  empty: 'No bulk yet',
  emptyHint: 'Filter the archive list, then choose “Bulk”.',
  column: {
    action: 'What',
    note: 'Note',
    createdAt: 'Started at',
    total: 'Archives',
    done: 'Done',
    refused: 'Left',
    progress: 'Progress',
    result: 'Result',
  },
  result: 'Export result',
  resultOf: 'Result: {{action}}',
};

export default bulk;
