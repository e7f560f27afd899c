-- intake: how an application for an archive becomes an archive on file (建档流程):
-- clocks, papers, the survey at home, the appraisal, the check by civil affairs and
-- what is given back for completion. The states themselves stand in app.archive.

-- The choices of a tenant. Limits are working days.
create table app.intake_settings (
  tenant_id uuid primary key references identity.tenant (id),
  two_surveyors boolean not null,
  start_days int not null check (start_days between 1 and 60),
  survey_days int not null check (survey_days between 1 and 60),
  appraisal_days int not null check (appraisal_days between 1 and 60),
  check_days int not null check (check_days between 1 and 60),
  return_days int not null check (return_days between 1 and 60),
  decision_days int not null check (decision_days between 1 and 60),
  recheck_days int not null check (recheck_days between 1 and 60),
  recheck_months int not null check (recheck_months between 1 and 36),
  monitor_months int not null check (monitor_months between 1 and 24),
  version int not null default 1
);
call app.protect('app.intake_settings', 'select, insert, update');

-- Since when an archive is in its present state and until when something is to be
-- done. round counts the applications: one more with each submission and each relapse.
-- told is how many levels know that it is overdue: the owner, then the superior.
create table app.archive_clock (
  tenant_id uuid not null,
  archive_id uuid not null,
  round int not null check (round > 0),
  since timestamptz not null,
  due_on date,
  uncertain boolean not null,
  told int not null check (told between 0 and 2),
  primary key (tenant_id, archive_id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index archive_clock_due on app.archive_clock (tenant_id, due_on, archive_id) where due_on is not null and told < 2;
call app.protect('app.archive_clock', 'select, insert, update');

-- A paper of the file (证明材料). attachment_id is null when the paper was seen and is
-- kept on paper only.
create table app.archive_paper (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  kind text not null check (char_length(kind) between 2 and 40),
  attachment_id uuid,
  issuer text not null default '' check (char_length(issuer) <= 100),
  issued_on date,
  expires_on date check (expires_on >= issued_on),
  note text not null default '' check (char_length(note) <= 200),
  state text not null check (state in ('FILED', 'VERIFIED', 'REFUSED')),
  refusal text not null default '' check (char_length(refusal) <= 200),
  filed_by uuid not null,
  filed_at timestamptz not null,
  verified_by uuid,
  verified_at timestamptz,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, filed_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, verified_by) references app.membership (tenant_id, id),
  constraint archive_paper_verified check ((state = 'FILED') = (verified_by is null) and (verified_by is null) = (verified_at is null)),
  constraint archive_paper_refusal check ((state = 'REFUSED') = (refusal <> ''))
);
create index archive_paper_archive on app.archive_paper (tenant_id, archive_id, id);
call app.protect('app.archive_paper', 'select, insert');
grant update (state, refusal, verified_by, verified_at, removed_at) on app.archive_paper to nuanxin_app;

-- What a tenant asks for beyond the papers that everybody asks for. A null cause or
-- category means every one.
create table app.document_requirement (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (char_length(kind) between 2 and 40),
  cause text,
  category text,
  max_age_months int check (max_age_months between 1 and 60),
  primary key (tenant_id, id),
  constraint document_requirement_once unique nulls not distinct (tenant_id, kind, cause, category)
);
call app.protect('app.document_requirement', 'select, insert, delete');

-- What was missing when an application was given back, told once and whole
-- (一次性告知).
create table app.archive_return (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  round int not null,
  missing text[] not null check (cardinality(missing) <= 40),
  note text not null default '' check (char_length(note) <= 500),
  returned_by uuid not null,
  returned_by_name text not null,
  returned_at timestamptz not null,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  constraint archive_return_says_something check (cardinality(missing) > 0 or note <> '')
);
create index archive_return_archive on app.archive_return (tenant_id, archive_id, id);
create unique index archive_return_open on app.archive_return (tenant_id, archive_id) where answered_at is null;
call app.protect('app.archive_return', 'select, insert');
grant update (answered_at) on app.archive_return to nuanxin_app;

-- The survey at home (入户调查表). findings holds the sections as sealed JSON: they tell
-- of illness and money.
create table app.archive_survey (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  round int not null,
  surveyed_on date not null,
  surveyor_id uuid not null,
  surveyor_name text not null,
  second_id uuid,
  second_name text not null default '',
  informant text not null check (char_length(informant) between 1 and 50),
  findings_sealed bytea not null,
  matches boolean not null,
  conclusion text not null check (char_length(conclusion) between 2 and 500),
  head_signed boolean not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, surveyor_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, second_id) references app.membership (tenant_id, id),
  constraint archive_survey_two_people check (second_id <> surveyor_id),
  constraint archive_survey_second check ((second_id is null) = (second_name = '')),
  constraint archive_survey_signed check (head_signed)
);
create unique index archive_survey_once on app.archive_survey (tenant_id, archive_id, round);
call app.protect('app.archive_survey', 'select, insert');

-- A meeting of the unit about the household (评议).
create table app.archive_appraisal (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  round int not null,
  held_on date not null,
  present int not null check (present between 3 and 999),
  in_favour int not null check (in_favour >= 0),
  against int not null check (against >= 0),
  minutes text not null check (char_length(minutes) between 5 and 2000),
  passed boolean not null generated always as (in_favour * 2 > present) stored,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  constraint archive_appraisal_votes check (in_favour + against <= present)
);
create index archive_appraisal_archive on app.archive_appraisal (tenant_id, archive_id, id);
call app.protect('app.archive_appraisal', 'select, insert');

-- The check of the household's economy by civil affairs (家庭经济状况核对), one per
-- application.
create table app.civil_check (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  round int not null,
  listed_at timestamptz,
  listed_by uuid,
  answered_on date,
  result text check (result in ('CLEAR', 'FINDINGS')),
  findings text not null default '' check (char_length(findings) <= 1000),
  document_no text not null default '' check (char_length(document_no) <= 60),
  answered_by uuid,
  answered_by_name text not null default '',
  recorded_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  constraint civil_check_once unique (tenant_id, archive_id, round),
  constraint civil_check_listed check ((listed_at is null) = (listed_by is null)),
  constraint civil_check_answered check ((result is null) = (answered_on is null)
    and (result is null) = (answered_by is null) and (result is null) = (recorded_at is null)),
  constraint civil_check_findings check ((result is not distinct from 'FINDINGS') = (findings <> ''))
);
call app.protect('app.civil_check', 'select, insert');
grant update (listed_at, listed_by, answered_on, result, findings, document_no, answered_by, answered_by_name, recorded_at)
  on app.civil_check to nuanxin_app;

-- The files of surveys, appraisals and checks.
create table app.intake_file (
  tenant_id uuid not null,
  record_id uuid not null,
  attachment_id uuid not null,
  archive_id uuid not null,
  seq int not null check (seq between 0 and 19),
  primary key (tenant_id, record_id, attachment_id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index intake_file_archive on app.intake_file (tenant_id, archive_id);
call app.protect('app.intake_file', 'select, insert');

-- A call-back to a household that has left (跟踪回访).
create table app.archive_call_back (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  called_on date not null,
  way text not null check (way in ('PHONE', 'VISIT', 'ONLINE')),
  situation text not null check (char_length(situation) between 2 and 500),
  stable boolean not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index archive_call_back_archive on app.archive_call_back (tenant_id, archive_id, id);
call app.protect('app.archive_call_back', 'select, insert');
