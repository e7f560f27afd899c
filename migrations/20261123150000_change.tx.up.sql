-- change: requests that change who belongs to which household (档案变更): a new head, a
-- split, a merge. The people themselves stand in app.household_person; a request keeps
-- who asked, who reviewed, and what it changed.
create table app.archive_change (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  -- A merge: the archive that ends. A split: the archive that came into being.
  other_id uuid,
  kind text not null check (kind in ('HEAD', 'SPLIT', 'MERGE')),
  state text not null check (state in ('PROPOSED', 'REFUSED', 'WITHDRAWN', 'DONE', 'UNDONE')),
  reason text not null check (char_length(reason) between 2 and 200),
  -- Versions that the request was made on: of the archive, and of the one that ends.
  archive_version int not null,
  other_version int,
  -- Identifiers of people and their relations.
  plan jsonb not null,
  -- Each household before and after, for those who review: masked names of members.
  households jsonb not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  reviewed_by uuid,
  reviewed_by_name text not null default '',
  reviewed_at timestamptz,
  opinion text not null default '' check (char_length(opinion) <= 200),
  undone_by uuid,
  undone_by_name text not null default '',
  undone_at timestamptz,
  undo_reason text not null default '' check (char_length(undo_reason) <= 200),
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, other_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, proposed_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, reviewed_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, undone_by) references app.membership (tenant_id, id),
  constraint archive_change_two_people check (reviewed_by <> proposed_by),
  constraint archive_change_reviewed check ((state in ('REFUSED', 'DONE', 'UNDONE')) = (reviewed_by is not null)
    and (reviewed_by is null) = (reviewed_at is null)),
  constraint archive_change_undone check ((state = 'UNDONE') = (undone_by is not null)
    and (undone_by is null) = (undone_at is null)),
  constraint archive_change_merge check (kind <> 'MERGE' or (other_id is not null and other_id <> archive_id and other_version is not null)),
  constraint archive_change_split check (kind <> 'SPLIT' or (other_id is not null) = (state in ('DONE', 'UNDONE')))
);
create unique index archive_change_open on app.archive_change (tenant_id, archive_id) where state = 'PROPOSED';
create index archive_change_archive on app.archive_change (tenant_id, archive_id, id);
create index archive_change_other on app.archive_change (tenant_id, other_id, id) where other_id is not null;
create index archive_change_time on app.archive_change (tenant_id, proposed_at, id);
call app.protect('app.archive_change', 'select, insert');
grant update (other_id, state, plan, households, reviewed_by, reviewed_by_name, reviewed_at, opinion, undone_by, undone_by_name,
  undone_at, undo_reason, version) on app.archive_change to nuanxin_app;
