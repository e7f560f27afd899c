-- disposal: how long the archive of a household is kept after its end, and what is left of
-- it after that (保管期限与鉴定销毁).
alter table app.intake_settings
  add retention_years int not null default 10 check (retention_years between 10 and 100);

-- ended_as is the state in which an archive ended, while it is appraised and after it was
-- destroyed; retain_until the last day for which an appraisal has kept it longer.
alter table app.archive
  add ended_as text check (ended_as in ('REJECTED', 'WITHDRAWN', 'CANCELLED', 'CLOSED')),
  add retain_until date,
  drop constraint archive_state_check,
  add constraint archive_state_check check (state in ('DRAFT', 'SUBMITTED', 'SURVEYING', 'UNIT_REVIEW', 'CHECKING',
    'PUBLIC_NOTICE', 'OBJECTION', 'PENDING_APPROVAL', 'ACTIVE', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'REVIEW_DUE',
    'TRANSFERRING', 'LEAVING', 'EXITED', 'MONITORING', 'CANCELLED', 'CLOSED', 'DISPOSAL_DUE', 'DESTROYED')),
  add constraint archive_ended_as check ((state in ('DISPOSAL_DUE', 'DESTROYED')) = (ended_as is not null)),
  -- Nobody can tell any more whose archive a destroyed one was.
  alter id_number_sealed drop not null,
  alter id_number_bix drop not null,
  alter federation_bix drop not null,
  drop constraint archive_head_name_check,
  add constraint archive_identified check (case when state = 'DESTROYED'
    then head_name = '' and num_nonnulls(id_number_sealed, id_number_bix, federation_bix) = 0
    else char_length(head_name) between 1 and 50 and num_nonnulls(id_number_sealed, id_number_bix, federation_bix) = 3 end),
  drop constraint archive_other_cause_noted,
  add constraint archive_other_cause_noted check (cause_note <> '' or provenance in ('IMPORT', 'TRANSFER') or state = 'DESTROYED'
    or (main_cause <> 'OTHER' and not 'OTHER' = any (other_causes)));

-- An archive that waits for its disposal leaves room for a new one like those that ended.
drop index app.archive_one_per_head, app.archive_former_head, app.archive_federation;
alter table app.archive drop column live;
alter table app.archive add live boolean not null generated always as (state not in
  ('REJECTED', 'WITHDRAWN', 'CANCELLED', 'CLOSED', 'DISPOSAL_DUE', 'DESTROYED')) stored;
create unique index archive_one_per_head on app.archive (tenant_id, id_number_bix) where live;
create index archive_former_head on app.archive (tenant_id, id_number_bix) where not live;
create index archive_federation on app.archive (federation_bix) where live;

-- Why an archive may not be destroyed, whatever its age (暂缓销毁).
create table app.archive_hold (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  reason text not null check (char_length(reason) between 2 and 200),
  placed_by uuid not null,
  placed_by_name text not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_by_name text not null default '',
  lifted_at timestamptz,
  lift_reason text not null default '' check (char_length(lift_reason) <= 200),
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, placed_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, lifted_by) references app.membership (tenant_id, id),
  constraint archive_hold_two_people check (lifted_by <> placed_by),
  constraint archive_hold_lifted check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason = ''))
);
create unique index archive_hold_open on app.archive_hold (tenant_id, archive_id) where lifted_at is null;
create index archive_hold_archive on app.archive_hold (tenant_id, archive_id, id);
call app.protect('app.archive_hold', 'select, insert');
grant update (lifted_by, lifted_by_name, lifted_at, lift_reason) on app.archive_hold to nuanxin_app;

-- An appraisal of archives that fell due (鉴定), and when they are destroyed the register
-- of it (销毁清册). It belongs to the lowest unit above all of its archives.
create table app.archive_disposal (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  number text collate "C" not null check (number ~ '^[0-9]{4}-[0-9]{4}$'),
  unit_id uuid not null,
  unit_path text collate "C" not null,
  verdict text not null check (verdict in ('DESTROY', 'KEEP')),
  keep_until date,
  opinion text not null check (char_length(opinion) between 5 and 1000),
  minutes_files uuid[] not null default '{}' check (cardinality(minutes_files) <= 6),
  state text not null check (state in ('PROPOSED', 'REFUSED', 'WITHDRAWN', 'DONE')),
  total int not null check (total between 1 and 100),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_by_name text not null default '',
  decided_at timestamptz,
  reason text not null default '' check (char_length(reason) <= 200),
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  foreign key (tenant_id, proposed_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, decided_by) references app.membership (tenant_id, id),
  constraint archive_disposal_number unique (tenant_id, number),
  constraint archive_disposal_keeps check ((verdict = 'KEEP') = (keep_until is not null)),
  constraint archive_disposal_two_people check (decided_by <> proposed_by),
  constraint archive_disposal_decided check ((state in ('REFUSED', 'DONE')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null)),
  constraint archive_disposal_says_why check (state <> 'REFUSED' or char_length(reason) >= 2)
);
create index archive_disposal_time on app.archive_disposal (tenant_id, proposed_at, id);
create index archive_disposal_unit on app.archive_disposal (tenant_id, unit_id, unit_path);
call app.protect('app.archive_disposal', 'select, insert');
grant update (state, decided_by, decided_by_name, decided_at, reason, version) on app.archive_disposal to nuanxin_app;

-- One archive of an appraisal. erased is [{"tbl", "rows", "sum"}]: of each table how many
-- rows went and the SHA-256 of what they held; sum is that of all of it.
create table app.archive_disposal_entry (
  tenant_id uuid not null,
  disposal_id uuid not null,
  seq int not null check (seq between 1 and 100),
  archive_id uuid not null,
  open boolean not null default true,
  outcome text check (outcome in ('DESTROYED', 'KEPT', 'SPARED')),
  erased jsonb,
  sum bytea check (octet_length(sum) = 32),
  primary key (tenant_id, disposal_id, seq),
  foreign key (tenant_id, disposal_id) references app.archive_disposal (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  constraint archive_disposal_entry_ended check (not open or outcome is null),
  constraint archive_disposal_entry_proof check ((outcome is not distinct from 'DESTROYED') = (sum is not null) and (sum is null) = (erased is null))
);
create unique index archive_disposal_open on app.archive_disposal_entry (tenant_id, archive_id) where open;
create index archive_disposal_entry_archive on app.archive_disposal_entry (tenant_id, archive_id);
call app.protect('app.archive_disposal_entry', 'select, insert');
grant update (open, outcome, erased, sum) on app.archive_disposal_entry to nuanxin_app;

-- The register is printed.
alter table app.printout drop constraint printout_form_check;
alter table app.printout add constraint printout_form_check check (form in (
  'ARCHIVE', 'SIGNATURES', 'SURVEY_BLANK', 'SURVEY', 'APPLICATION', 'NOTICE', 'DISPOSAL'));
