-- assistance: limits of aid as data, and applications from need to decision.

-- A limit in force somewhere for some time (限额标准). Rules are ended, never changed:
-- what was decided under one refers to it for good. terms and escalations are those of
-- package limit.
create table app.limit_rule (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  area_code text not null default '' check (area_code ~ '^([0-9]{6})?$'),
  source text check (source in ('FISCAL_CENTRAL', 'FISCAL_LOCAL', 'UPPER_UNION', 'OWN_UNION', 'DONATION', 'ADMIN', 'OTHER')),
  category text check (category in ('DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH',
    'L_DIBAO', 'L_EDGE', 'L_ACC', 'L_ABOVE', 'L_ENJOY', 'L_NOT')),
  item text not null check (item in ('LIVING', 'MEDICAL', 'STUDENT', 'LEGAL', 'TRAINING', 'JOB', 'TEMP', 'WARMTH')),
  subject text not null check (subject in ('PERSON', 'HOUSEHOLD', 'STUDENT')),
  period text not null check (period in ('ONCE', 'YEAR', 'EVENT')),
  terms jsonb not null check (jsonb_array_length(terms) between 1 and 4),
  escalations jsonb not null,
  exclusive text[] not null,
  effective_from date not null,
  effective_to date,
  document_no text not null check (char_length(document_no) between 2 and 100),
  version int not null default 1,
  primary key (tenant_id, id),
  constraint limit_rule_dates check (effective_to >= effective_from)
);
create index limit_rule_item on app.limit_rule (tenant_id, item, effective_from);
call app.protect('app.limit_rule', 'select, insert, update');

-- The last application number of a tenant.
create table app.application_register (
  tenant_id uuid primary key references identity.tenant (id),
  year int not null,
  last_serial int not null check (last_serial between 1 and 999999)
);
call app.protect('app.application_register', 'select, insert, update');

-- An application for aid (帮扶申请) of a household. section_sealed holds what the item's
-- own part of the form says, illness_sealed the illness; event_bix finds the same
-- cause, illness or school year again without naming it.
create table app.application (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  number text collate "C" not null,
  archive_id uuid not null,
  archive_version int not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  item text not null check (item in ('LIVING', 'MEDICAL', 'STUDENT', 'TEMP')),
  origin text not null check (origin in ('PAPER', 'UNIT', 'FOLLOW_UP')),
  follow_up_id uuid,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'NEED_MORE', 'LAPSED', 'ACCEPTED', 'UNDER_REVIEW',
    'RETURNED', 'REJECTED', 'NOTICE', 'OBJECTION', 'APPROVED', 'WITHDRAWN')),
  urgent boolean not null,
  person_id uuid,
  reason text not null check (char_length(reason) <= 1000),
  asked_fen bigint check (asked_fen > 0),
  proposed_fen bigint check (proposed_fen > 0),
  approved_fen bigint check (approved_fen > 0),
  occurred_on date,
  section_sealed bytea,
  illness_sealed bytea,
  event_bix bytea,
  limit_submitted jsonb,
  limit_decided jsonb,
  wanted text[] not null default '{}',
  wanted_note text not null default '' check (char_length(wanted_note) <= 500),
  asked_more boolean not null default false,
  answer_due_on date,
  papers_due_on date,
  maker_id uuid not null,
  verifier_id uuid,
  outcome_note text not null default '',
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  decided_on date,
  live boolean not null generated always as (state not in ('DRAFT', 'LAPSED', 'REJECTED', 'WITHDRAWN')) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, archive_id, archive_version) references app.archive_version (tenant_id, archive_id, version),
  foreign key (tenant_id, person_id) references app.household_person (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  foreign key (tenant_id, follow_up_id) references app.follow_up (tenant_id, id),
  foreign key (tenant_id, maker_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, verifier_id) references app.membership (tenant_id, id),
  constraint application_number unique (tenant_id, number),
  constraint application_from_visit check ((origin = 'FOLLOW_UP') = (follow_up_id is not null)),
  constraint application_submitted check (state in ('DRAFT', 'WITHDRAWN') or
    (asked_fen is not null and event_bix is not null and submitted_at is not null)),
  constraint application_reviewed check (state not in ('UNDER_REVIEW', 'NOTICE', 'OBJECTION', 'APPROVED') or
    (proposed_fen is not null and verifier_id is not null)),
  constraint application_approved check (state not in ('NOTICE', 'OBJECTION', 'APPROVED') or
    (approved_fen is not null and decided_on is not null)),
  constraint application_waits check ((state = 'NEED_MORE') = (answer_due_on is not null)),
  constraint application_refused check (state <> 'REJECTED' or outcome_note <> '')
);
-- The same illness, accident or school year is helped once at a time.
create unique index application_once on app.application (tenant_id, archive_id, event_bix) where live;
create unique index application_follow_up on app.application (tenant_id, follow_up_id) where follow_up_id is not null and state <> 'WITHDRAWN';
create index application_archive on app.application (tenant_id, archive_id, id);
create index application_state on app.application (tenant_id, state, id);
create index application_unit on app.application (tenant_id, unit_path, id);
create index application_maker on app.application (tenant_id, maker_id, id);
create index application_papers_due on app.application (tenant_id, papers_due_on) where papers_due_on is not null;
call app.protect('app.application', 'select, insert, update');

-- A paper of an application: a file, or an original that lies in the paper file.
create table app.application_paper (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('APPLICATION_LETTER', 'INCOME_PROOF', 'DIAGNOSIS', 'EXPENSE_INVOICE',
    'INSURANCE_SETTLEMENT', 'SCHOOL_PROOF', 'TUITION_RECEIPT', 'EVENT_PROOF', 'OTHER')),
  attachment_id uuid,
  note text not null default '' check (char_length(note) <= 100),
  added_at timestamptz not null,
  added_by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references app.application (tenant_id, id),
  foreign key (tenant_id, attachment_id) references app.attachment (tenant_id, id)
);
create index application_paper_of on app.application_paper (tenant_id, application_id, id);
create unique index application_paper_file on app.application_paper (tenant_id, attachment_id) where attachment_id is not null;
call app.protect('app.application_paper', 'select, insert, delete');

-- What happened to an application, for the people who work on it.
create table app.application_event (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  at timestamptz not null,
  member_id uuid,
  actor_name text not null,
  step text not null,
  state text not null,
  note text not null default '',
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references app.application (tenant_id, id)
);
create index application_event_of on app.application_event (tenant_id, application_id, id);
create index application_event_by on app.application_event (tenant_id, member_id, application_id) where member_id is not null;
call app.protect('app.application_event', 'select, insert');
