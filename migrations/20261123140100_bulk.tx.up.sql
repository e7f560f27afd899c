-- hardship: what is done to all results of a list of archives at once.

-- One action over a frozen list.
create table app.archive_bulk (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  action text not null check (action in ('CALL_REVIEW', 'ASSIGN_OWNER')),
  owner_id uuid check ((action = 'ASSIGN_OWNER') = (owner_id is not null)),
  note text not null check (char_length(note) between 2 and 200),
  state text not null check (state in ('RUNNING', 'DONE')),
  total int not null check (total between 1 and 20000),
  dealt int not null check (dealt between 0 and total),
  refused int not null check (refused between 0 and dealt),
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  finished_at timestamptz check ((state = 'DONE') = (finished_at is not null)),
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, created_by) references app.membership (tenant_id, id),
  check (state = 'RUNNING' or dealt = total)
);
create index archive_bulk_member on app.archive_bulk (tenant_id, created_by, id);
create index archive_bulk_owner on app.archive_bulk (tenant_id, owner_id) where owner_id is not null;
call app.protect('app.archive_bulk', 'select, insert, update');

-- One archive of the list, in its order. refusal is why it was left as it was.
create table app.archive_bulk_row (
  tenant_id uuid not null,
  bulk_id uuid not null,
  seq int not null check (seq > 0),
  archive_id uuid not null,
  dealt_at timestamptz,
  refusal text check (refusal is null or dealt_at is not null),
  primary key (tenant_id, bulk_id, seq),
  foreign key (tenant_id, bulk_id) references app.archive_bulk (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index archive_bulk_row_open on app.archive_bulk_row (tenant_id, bulk_id, seq) where dealt_at is null;
create index archive_bulk_row_archive on app.archive_bulk_row (tenant_id, archive_id);
call app.protect('app.archive_bulk_row', 'select, insert, update');

-- transfer: the result of a bulk can be had as a table.
alter table app.export drop constraint export_kind_check;
alter table app.export add constraint export_kind_check check (kind in ('ARCHIVES', 'CAMPAIGN_ROSTER', 'CAMPAIGN_RECEIPTS', 'CAMPAIGN_STATISTICS', 'ARCHIVE_BULK'));
