-- assistance: every aid item through the one flow, services without money among them, and
-- applications that somebody else makes for a worker (代办).

alter table app.limit_rule
  drop constraint limit_rule_item_check,
  add constraint limit_rule_item_check check (item in ('LIVING', 'MEDICAL', 'STUDENT', 'LEGAL', 'TRAINING', 'JOB', 'TEMP',
    'WARMTH', 'GOODS', 'DISABILITY', 'PSYCH'));

-- Advice, a job or counselling costs the union no money of its own: the amount is zero.
alter table app.application
  drop constraint application_item_check,
  add constraint application_item_check check (item in ('LIVING', 'MEDICAL', 'STUDENT', 'LEGAL', 'TRAINING', 'JOB', 'TEMP',
    'GOODS', 'DISABILITY', 'PSYCH')),
  drop constraint application_origin_check,
  add constraint application_origin_check check (origin in ('PAPER', 'UNIT', 'FOLLOW_UP', 'WORKER', 'PROXY')),
  drop constraint application_asked_fen_check,
  drop constraint application_proposed_fen_check,
  drop constraint application_approved_fen_check,
  add constraint application_amounts check (case when item in ('LEGAL', 'JOB', 'PSYCH')
    then least(asked_fen, proposed_fen, approved_fen) >= 0 else least(asked_fen, proposed_fen, approved_fen) > 0 end),
  add constraint application_psych_is_silent check (item <> 'PSYCH' or (reason = '' and illness_sealed is null and person_id is null));

alter table app.application_paper
  drop constraint application_paper_kind_check,
  add constraint application_paper_kind_check check (kind in ('APPLICATION_LETTER', 'INCOME_PROOF', 'DIAGNOSIS', 'EXPENSE_INVOICE',
    'INSURANCE_SETTLEMENT', 'SCHOOL_PROOF', 'TUITION_RECEIPT', 'EVENT_PROOF', 'EMPLOYMENT_PROOF', 'CASE_MATERIAL',
    'COURSE_PROOF', 'UNEMPLOYMENT_PROOF', 'DISABILITY_CERTIFICATE', 'AUTHORISATION', 'OTHER'));
