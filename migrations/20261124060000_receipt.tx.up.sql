-- The receipt of a handover is an official form.
alter table app.printout drop constraint printout_form_check;
alter table app.printout add constraint printout_form_check check (form in (
  'ARCHIVE', 'SIGNATURES', 'SURVEY_BLANK', 'SURVEY', 'APPLICATION', 'NOTICE', 'DISPOSAL', 'HANDOVER'));
