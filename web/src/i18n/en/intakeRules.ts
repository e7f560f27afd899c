import type { English } from '../messages';

const intakeRules: English<'intakeRules'> = {
  limits: 'Time limits',
  hint: 'Limits are working days. The person in charge is told first, the chair three working days later. Clocks that run already keep their day.',
  field: {
    twoSurveyors: 'Two people survey a household',
    startDays: 'Taking on (working days)',
    surveyDays: 'Survey at home (working days)',
    appraisalDays: 'Appraisal (working days)',
    checkDays: 'Check by civil affairs (working days)',
    returnDays: 'Completion of papers (working days)',
    decisionDays: 'Objection and approval (working days)',
    recheckDays: 'Re-check (working days)',
    recheckMonths: 'Time between re-checks (months)',
    monitorMonths: 'Call-backs after an exit (months)',
    callBackMonths: 'Between call-backs (months)',
    exitAppraisal: 'An exit needs a meeting of the unit',
    exitNotice: 'An exit is published before it is decided',
  },
  required: 'Required',
  save: 'Save',
  saved: 'Saved',
  papers: 'Further papers',
  papersHint: 'Papers that your union asks for beyond the usual ones. Without a cause or category, of every household.',
  add: 'Ask for a paper',
  none: 'No further papers',
  paper: 'Paper',
  cause: 'Cause',
  category: 'Category',
  every: 'Every',
  maxAge: 'Issued within (months)',
  actions: 'Actions',
  remove: 'Remove',
  removeHint: '“{{paper}}” is asked for no more. Papers on file stay.',
};

export default intakeRules;
