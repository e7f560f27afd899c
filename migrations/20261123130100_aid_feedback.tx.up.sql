-- assistance: what follows a decision. Aid reaches the household and is rated, a share of
-- what was closed is called back, complaints are answered in writing and appealed once.

-- The choices of a tenant about its applications. Days are working days.
create table app.aid_settings (
  tenant_id uuid primary key references identity.tenant (id),
  answer_days int not null check (answer_days between 1 and 60),
  urgent_days int not null check (urgent_days between 1 and 60),
  feedback_days int not null check (feedback_days between 1 and 60),
  complaint_days int not null check (complaint_days between 1 and 60),
  appeal_days int not null check (appeal_days between 1 and 60),
  call_back_bp int not null check (call_back_bp between 0 and 10000),
  version int not null
);
call app.protect('app.aid_settings', 'select, insert, update');

alter table app.application
  add column delivered_on date,
  add column feedback_due_on date,
  add column closed_on date,
  drop constraint application_state_check,
  drop constraint application_reviewed,
  drop constraint application_approved,
  add constraint application_state_check check (state in ('DRAFT', 'SUBMITTED', 'NEED_MORE', 'LAPSED', 'ACCEPTED',
    'UNDER_REVIEW', 'RETURNED', 'REJECTED', 'NOTICE', 'OBJECTION', 'APPROVED', 'FEEDBACK', 'CLOSED', 'WITHDRAWN')),
  add constraint application_reviewed check (state not in ('UNDER_REVIEW', 'NOTICE', 'OBJECTION', 'APPROVED', 'FEEDBACK',
    'CLOSED') or (proposed_fen is not null and verifier_id is not null)),
  add constraint application_approved check (state not in ('NOTICE', 'OBJECTION', 'APPROVED', 'FEEDBACK', 'CLOSED') or
    (approved_fen is not null and decided_on is not null)),
  add constraint application_delivered check (state not in ('FEEDBACK', 'CLOSED') or delivered_on is not null),
  add constraint application_rated_by check ((state = 'FEEDBACK') = (feedback_due_on is not null)),
  add constraint application_closed check ((state = 'CLOSED') = (closed_on is not null));
create index application_feedback_due on app.application (tenant_id, feedback_due_on) where feedback_due_on is not null;
create index application_closed_on on app.application (tenant_id, closed_on, id) where closed_on is not null;

-- How satisfied the household is (满意度): of the worker's own, or typed from a call.
create table app.aid_feedback (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  source text not null check (source in ('WORKER', 'PHONE', 'VISIT', 'PAPER')),
  score int not null check (score between 1 and 5),
  comment text not null default '' check (char_length(comment) <= 500),
  given_at timestamptz not null,
  by_id uuid,
  by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references app.application (tenant_id, id),
  foreign key (tenant_id, by_id) references app.membership (tenant_id, id)
);
create index aid_feedback_of on app.aid_feedback (tenant_id, application_id, id);
call app.protect('app.aid_feedback', 'select, insert');

-- A complaint about how an application was handled (投诉). An appeal (申诉) is decided as a
-- matter of package approval.
create table app.aid_complaint (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  source text not null check (source in ('WORKER', 'PHONE', 'VISIT', 'PAPER')),
  text text not null check (char_length(text) between 4 and 1000),
  state text not null check (state in ('RECEIVED', 'ANSWERED', 'APPEALED', 'FINAL', 'WITHDRAWN')),
  filed_at timestamptz not null,
  filed_by uuid,
  filed_by_name text not null,
  due_on date,
  told boolean not null default false,
  upheld boolean,
  answer text not null default '' check (char_length(answer) <= 1000),
  answered_at timestamptz,
  answered_by uuid,
  answered_by_name text not null default '',
  appeal_until date,
  appeal text not null default '' check (char_length(appeal) <= 1000),
  appealed_at timestamptz,
  outcome text not null default '' check (char_length(outcome) <= 500),
  decided_at timestamptz,
  decided_by_name text not null default '',
  version int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references app.application (tenant_id, id),
  foreign key (tenant_id, filed_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, answered_by) references app.membership (tenant_id, id),
  constraint aid_complaint_clock check ((state = 'RECEIVED') = (due_on is not null)),
  constraint aid_complaint_answered check (state <> 'ANSWERED' or
    (upheld is not null and answer <> '' and answered_by is not null and appeal_until is not null)),
  constraint aid_complaint_appealed check (state <> 'APPEALED' or (appeal <> '' and appealed_at is not null)),
  constraint aid_complaint_final check (state <> 'FINAL' or (upheld is not null and appealed_at is not null and decided_at is not null))
);
create unique index aid_complaint_open on app.aid_complaint (tenant_id, application_id) where state in ('RECEIVED', 'APPEALED');
create index aid_complaint_of on app.aid_complaint (tenant_id, application_id, id);
create index aid_complaint_due on app.aid_complaint (tenant_id, due_on) where due_on is not null;
create index aid_complaint_filed on app.aid_complaint (tenant_id, filed_at desc, id desc);
call app.protect('app.aid_complaint', 'select, insert, update');

-- One drawing of the applications to call back (回访抽样). Who knows the seed can draw the
-- same ones again; it is made after the last of them was closed.
create table app.aid_call_draw (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  closed_from date not null,
  closed_to date not null,
  seed bytea not null check (octet_length(seed) = 32),
  share_bp int not null check (share_bp between 0 and 10000),
  closed int not null default 0,
  drawn int not null default 0,
  drawn_at timestamptz not null,
  primary key (tenant_id, id),
  constraint aid_call_draw_days check (closed_from <= closed_to and drawn <= closed)
);
create unique index aid_call_draw_once on app.aid_call_draw (tenant_id, closed_to);
call app.protect('app.aid_call_draw', 'select, insert, update');

-- A call to make (回访).
create table app.aid_call_back (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  draw_id uuid not null,
  state text not null check (state in ('DUE', 'DONE')),
  attempts int not null default 0 check (attempts between 0 and 3),
  outcome text check (outcome in ('CONFIRMED', 'PROBLEM', 'UNREACHED')),
  note text not null default '' check (char_length(note) <= 500),
  drawn_on date not null,
  called_at timestamptz,
  called_by uuid,
  called_by_name text not null default '',
  version int not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, application_id) references app.application (tenant_id, id),
  foreign key (tenant_id, draw_id) references app.aid_call_draw (tenant_id, id),
  foreign key (tenant_id, called_by) references app.membership (tenant_id, id),
  constraint aid_call_back_done check (state <> 'DONE' or (outcome is not null and called_by is not null and called_at is not null)),
  constraint aid_call_back_problem check (outcome is distinct from 'PROBLEM' or note <> '')
);
create unique index aid_call_back_once on app.aid_call_back (tenant_id, draw_id, application_id);
create index aid_call_back_queue on app.aid_call_back (tenant_id, state, drawn_on, id);
create index aid_call_back_of on app.aid_call_back (tenant_id, application_id, id);
call app.protect('app.aid_call_back', 'select, insert, update');
