import type { English } from '../messages';

const followup: English<'followup'> = {
  required: 'Please fill in',
  request: 'Request',
  text: 'Request',
  kind: 'Kind',
  state: 'State',
  name: 'Worker',
  unit: 'Unit',
  owner: 'Owner',
  nobody: 'Nobody',
  newOwner: 'Hand on to',
  dueOn: 'Due',
  createdAt: 'Heard',
  result: 'Result',
  mine: 'Only mine',
  empty: 'No requests',
  emptyHint: 'Requests that visitors report appear here, and their clock starts.',
  proposeAid: 'Apply for aid',
  move: { take: 'Take', answer: 'Answer', handOn: 'Hand on', decline: 'Decline' },
  moveDetail: {
    take: 'You answer for it from now on; the due day stays.',
    answer: 'An answer is final; the result stays with the visit.',
    handOn: 'The other person answers for it and is told; the due day stays.',
    decline: 'Say why: the reason is kept and told to the worker.',
  },
  resultOf: { answer: 'Result', handOn: 'Note', decline: 'Reason' },
  conflict: {
    title: 'This request has changed',
    detail: 'Somebody has just acted on it. It is shown anew; please check before you go on.',
  },
};

export default followup;
