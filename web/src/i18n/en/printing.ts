import type { English } from '../messages';

const printing: English<'printing'> = {
  button: 'Print',
  form: {
    ARCHIVE: 'Archive form',
    SIGNATURES: 'Signature page',
    SURVEY_BLANK: 'Survey form (blank)',
    SURVEY: 'Survey form (filled)',
    APPLICATION: 'Application form',
    NOTICE: 'Notice sheet',
    DISPOSAL: 'Register of disposal',
    HANDOVER: 'Handover receipt',
  },
  title: 'Print: {{form}}',
  submit: 'Make PDF',
  purpose: 'Purpose',
  purposeHint: 'Purpose, person and time are recorded; those concerned can look them up.',
  purposeShort: 'Say what it is for, in at least 4 characters',
  whole: 'ID number, phone, address, bank card and health in clear',
  wholeHint: 'Otherwise their middle is hidden. A sheet in clear counts as a reveal of sensitive facts.',
  wholeShort: 'in clear',
  earlier: 'Printed lately',
  earlierOf: '{{at}} {{name}}: {{purpose}}',
  done: '{{form}} is ready',
  doneDetail_one:
    '{{count}} page, number at its foot {{code}}. As long as the facts stay, the file is the same each time.',
  doneDetail_other:
    '{{count}} pages, number at their foot {{code}}. As long as the facts stay, the file is the same each time.',
  missing: 'The font lacks these characters; write them by hand where the sheet shows a blank mark: {{characters}}',
  download: 'Download PDF',
  verify: {
    hint: 'Enter the number at the foot of the page, or choose the PDF that you received. Its checksum is worked out on this device; nothing is uploaded.',
    code: 'Number',
    check: 'Verify',
    file: 'Choose a PDF',
    none: 'No such sheet was found',
    noneHint: 'It is not of this union, its content was changed, or it lies outside of your units.',
    found_one: 'The content is what this system printed, {{count}} time.',
    found_other: 'The content is what this system printed, {{count}} times.',
    title: 'Sheet',
    by: 'Printed by',
    at: 'Printed at',
    purpose: 'Purpose',
    whole: 'Facts',
    masked: 'partly hidden',
    edition: 'Edition',
    pages: 'Pages',
  },
};

export default printing;
