-- civilcheck: the check of households by civil affairs (家庭经济状况核对) as a round trip of
-- lists. A batch is a numbered list that went out; the answers come back person by person,
-- and a household is answered in app.civil_check once everybody of it is.
alter table app.intake_settings
  add civil_days int not null default 15 check (civil_days between 1 and 60);

-- The last number given out. Its row is also the lock under which no household gets onto
-- two lists.
create table app.civil_register (
  tenant_id uuid primary key references identity.tenant (id),
  year int not null,
  last_serial int not null check (last_serial between 0 and 999999)
);
call app.protect('app.civil_register', 'select, insert, update');

create table app.civil_batch (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  number text collate "C" not null check (number ~ '^[0-9]{4}-[0-9]{3,6}$'),
  unit_id uuid not null,
  unit_path text collate "C" not null,
  office text not null check (char_length(office) between 2 and 100),
  purpose text not null check (char_length(purpose) between 4 and 200),
  households int not null check (households between 1 and 500),
  people int not null check (people >= households),
  due_on date not null,
  listed_by uuid not null,
  listed_by_name text not null,
  listed_at timestamptz not null,
  -- The newest file of the list that was made, and its checksum.
  file_at timestamptz,
  sha256 bytea check (octet_length(sha256) = 32),
  closed_by_name text not null default '',
  closed_at timestamptz,
  note text not null default '' check (char_length(note) <= 200),
  told_on date,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  foreign key (tenant_id, listed_by) references app.membership (tenant_id, id),
  constraint civil_batch_number unique (tenant_id, number),
  constraint civil_batch_file check ((file_at is null) = (sha256 is null)),
  constraint civil_batch_closed check ((closed_at is null) = (closed_by_name = '') and (closed_at is not null or note = ''))
);
create index civil_batch_time on app.civil_batch (tenant_id, listed_at, id);
create index civil_batch_due on app.civil_batch (tenant_id, due_on, id) where closed_at is null;
create index civil_batch_member on app.civil_batch (tenant_id, listed_by);
create index civil_batch_unit on app.civil_batch (tenant_id, unit_id, unit_path);
call app.protect('app.civil_batch', 'select, insert');
grant update (file_at, sha256, closed_by_name, closed_at, note, told_on, version, unit_path) on app.civil_batch to nuanxin_app;

-- The households of the unit that day: those on the list, and those left out with the
-- reason and the people it is about.
create table app.civil_batch_household (
  tenant_id uuid not null,
  batch_id uuid not null,
  archive_id uuid not null,
  seq int not null check (seq > 0),
  round int not null check (round > 0),
  left_out text check (left_out in ('NO_AUTHORISATION', 'NO_ID_NUMBER')),
  people text[] not null default '{}' check ((left_out is null) = (people = '{}')),
  primary key (tenant_id, batch_id, archive_id),
  foreign key (tenant_id, batch_id) references app.civil_batch (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index civil_batch_household_archive on app.civil_batch_household (tenant_id, archive_id);
call app.protect('app.civil_batch_household', 'select, insert');

-- Everybody on the list, found by the blind index of the identity number, and what civil
-- affairs answered about them. person_id is null for the head.
create table app.civil_batch_person (
  tenant_id uuid not null,
  batch_id uuid not null,
  archive_id uuid not null,
  seq int not null check (seq >= 0),
  person_id uuid,
  name text not null,
  id_number_bix bytea not null,
  result text check (result in ('CLEAR', 'FINDINGS')),
  findings text not null default '' check (char_length(findings) <= 500),
  document_no text not null default '' check (char_length(document_no) <= 60),
  answered_on date,
  primary key (tenant_id, batch_id, archive_id, seq),
  foreign key (tenant_id, batch_id, archive_id) references app.civil_batch_household (tenant_id, batch_id, archive_id),
  foreign key (tenant_id, person_id) references app.household_person (tenant_id, id),
  constraint civil_batch_person_answered check ((result is null) = (answered_on is null)),
  constraint civil_batch_person_findings check ((result is not distinct from 'FINDINGS') = (findings <> ''))
);
create index civil_batch_person_number on app.civil_batch_person (tenant_id, id_number_bix);
create index civil_batch_person_person on app.civil_batch_person (tenant_id, person_id) where person_id is not null;
call app.protect('app.civil_batch_person', 'select, insert');
grant update (result, findings, document_no, answered_on) on app.civil_batch_person to nuanxin_app;

-- intake: the list on which an application stands.
alter table app.civil_check
  add batch_id uuid,
  add constraint civil_check_batch foreign key (tenant_id, batch_id) references app.civil_batch (tenant_id, id);
create index civil_check_batch on app.civil_check (tenant_id, batch_id) where batch_id is not null;
grant update (batch_id) on app.civil_check to nuanxin_app;

-- transfer: the list with its authorisations leaves, the answers come back.
alter table app.import drop constraint import_kind_check;
alter table app.import add constraint import_kind_check
  check (kind in ('ROSTER', 'NAMED_RECIPIENTS', 'DIBAO_STANDARDS', 'NATIONAL_LIST', 'CIVIL_ANSWERS'));
alter table app.import
  add civil_batch_id uuid check ((kind = 'CIVIL_ANSWERS') = (civil_batch_id is not null)),
  add finish_clear boolean not null default false,
  add foreign key (tenant_id, civil_batch_id) references app.civil_batch (tenant_id, id);
create index import_civil_batch on app.import (tenant_id, civil_batch_id) where civil_batch_id is not null;
alter table app.export drop constraint export_kind_check;
alter table app.export add constraint export_kind_check check (kind in (
  'ARCHIVES', 'CAMPAIGN_ROSTER', 'CAMPAIGN_RECEIPTS', 'CAMPAIGN_STATISTICS', 'ARCHIVE_BULK', 'NATIONAL_ARCHIVES', 'NATIONAL_COMPARISON',
  'CIVIL_LIST', 'CIVIL_SCANS', 'CIVIL_OUTCOME'));
alter table app.export add sha256 bytea check (octet_length(sha256) = 32);
