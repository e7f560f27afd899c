-- meanstest: rules that are tried on every kept archive before they count (试算).

-- The rules are frozen when it begins: before are those in force on that day, rules_no
-- their number (0 the shipped ones), parameters those that are tried. result is what has
-- been counted up to last_archive; the two are always written together.
create table app.means_trial (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  state text not null check (state in ('RUNNING', 'DONE')),
  rules_no int not null check (rules_no >= 0),
  rules_owner_name text,
  before jsonb not null,
  parameters jsonb not null,
  amounts jsonb not null,
  on_day date not null,
  total int not null check (total >= 0),
  last_archive uuid not null,
  result jsonb not null,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  finished_at timestamptz check ((state = 'DONE') = (finished_at is not null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references app.membership (tenant_id, id)
);
create index means_trial_member on app.means_trial (tenant_id, created_by);
-- One at a time reads the whole population.
create unique index means_trial_running on app.means_trial (tenant_id) where state = 'RUNNING';
call app.protect('app.means_trial', 'select, insert, update');

-- Some of the households whose proposal differs, a few of each change; null: none
-- proposed.
create table app.means_trial_household (
  tenant_id uuid not null,
  trial_id uuid not null,
  archive_id uuid not null,
  was text check (was in ('DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH')),
  becomes text check (becomes in ('DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH')),
  primary key (tenant_id, trial_id, archive_id),
  foreign key (tenant_id, trial_id) references app.means_trial (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index means_trial_household_archive on app.means_trial_household (tenant_id, archive_id);
call app.protect('app.means_trial_household', 'select, insert');
