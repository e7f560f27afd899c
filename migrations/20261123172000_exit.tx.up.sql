-- exit: how a household leaves hardship (脱困、解困). What was found, the meeting, the
-- notice and the decision are one request; the archive stands still meanwhile.
alter table app.archive drop constraint archive_state_check;
alter table app.archive add constraint archive_state_check check (state in ('DRAFT', 'SUBMITTED', 'SURVEYING', 'UNIT_REVIEW',
  'CHECKING', 'PUBLIC_NOTICE', 'OBJECTION', 'PENDING_APPROVAL', 'ACTIVE', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'REVIEW_DUE',
  'LEAVING', 'EXITED', 'MONITORING', 'CANCELLED', 'CLOSED'));

-- What an exit asks for beside the decision, and how often a household that left is
-- called back.
alter table app.intake_settings
  add exit_appraisal boolean not null default true,
  add exit_notice boolean not null default true,
  add call_back_months int not null default 3 check (call_back_months between 1 and 12);

create table app.archive_exit (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  -- The application whose household leaves; a relapse is the next one.
  round int not null check (round > 0),
  state text not null check (state in ('NOTICE', 'OBJECTION', 'APPROVAL', 'DONE', 'REFUSED', 'WITHDRAWN')),
  cause text not null check (cause in ('LEFT_HARDSHIP', 'RELIEVED')),
  note text not null check (char_length(note) between 2 and 500),
  -- [{"condition", "verdict"}]: the five guarantees and what the cause asks for. What each
  -- rests on may tell of illness and is sealed, as JSON in the same order.
  conditions jsonb not null check (jsonb_typeof(conditions) = 'array' and jsonb_array_length(conditions) between 5 and 10),
  evidence_sealed bytea not null,
  held_on date,
  present int check (present between 3 and 999),
  in_favour int,
  against int,
  minutes text not null default '' check (char_length(minutes) <= 2000),
  -- The means test that showed the household above the line.
  assessment_id uuid,
  category text not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  outcome text not null default '' check (char_length(outcome) <= 500),
  ended_at timestamptz,
  relapsed_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, proposed_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, assessment_id) references app.means_assessment (tenant_id, id),
  constraint archive_exit_meeting check ((held_on is null) = (present is null) and (held_on is null) = (in_favour is null)
    and (held_on is null) = (against is null) and (held_on is null) = (minutes = '')),
  constraint archive_exit_votes check (in_favour * 2 > present and in_favour + against <= present and against >= 0),
  constraint archive_exit_above_line check (cause <> 'LEFT_HARDSHIP' or assessment_id is not null),
  constraint archive_exit_ended check ((state in ('DONE', 'REFUSED', 'WITHDRAWN')) = (ended_at is not null)),
  constraint archive_exit_relapse check (relapsed_at is null or state = 'DONE')
);
create unique index archive_exit_open on app.archive_exit (tenant_id, archive_id) where ended_at is null;
create index archive_exit_archive on app.archive_exit (tenant_id, archive_id, id);
call app.protect('app.archive_exit', 'select, insert');
grant update (state, outcome, ended_at, relapsed_at, version) on app.archive_exit to nuanxin_app;
