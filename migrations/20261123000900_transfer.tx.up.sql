-- transfer: staged imports of spreadsheets (数据导入) and audited exports (数据导出).

-- One upload of a sheet, read in the background, looked at by a person, then
-- written. The file is an attachment of kind SHEET, which the import keeps while its
-- rows are kept: attachment_id is no foreign key, because the file goes first.
--
--   PARSING → PREVIEW → COMMITTING → DONE
--   PARSING → FAILED (the file as a whole), PARSING | PREVIEW → CANCELLED,
--   COMMITTING → FAILED (whoever confirmed may not import any more)
create table app.import (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind in ('ROSTER', 'NAMED_RECIPIENTS')),
  state text not null check (state in ('PARSING', 'PREVIEW', 'COMMITTING', 'DONE', 'CANCELLED', 'FAILED')),
  attachment_id uuid not null,
  file_name text not null check (char_length(file_name) between 1 and 200),
  default_unit_id uuid,
  campaign_id uuid,
  update_existing boolean not null default false,
  progress_done int not null default 0,
  progress_total int not null default 0,
  -- Numbers of rows by result and effect, and of reasons. They outlive the rows.
  counts jsonb not null default '{}',
  reasons jsonb not null default '[]',
  failure text,
  failure_args jsonb,
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  confirmed_by uuid,
  finished_at timestamptz,
  rows_deleted_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  constraint import_unit_known foreign key (tenant_id, default_unit_id) references app.unit (tenant_id, id),
  constraint import_campaign_known foreign key (tenant_id, campaign_id) references app.campaign (tenant_id, id),
  foreign key (tenant_id, created_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, confirmed_by) references app.membership (tenant_id, id),
  constraint import_file_once unique (tenant_id, attachment_id),
  constraint import_campaign check ((kind = 'NAMED_RECIPIENTS') = (campaign_id is not null)),
  constraint import_failure check ((state = 'FAILED') = (failure is not null)),
  constraint import_finished check ((state in ('DONE', 'CANCELLED', 'FAILED')) = (finished_at is not null))
) with (fillfactor = 50);
create index import_newest on app.import (tenant_id, created_at, id);
create index import_unfinished on app.import (tenant_id) where finished_at is null;
call app.protect('app.import', 'select, insert, update');

-- One line of a sheet, until the import is over for a month. record is what the
-- line says, sealed; the columns in clear are masked and serve for recognising it.
create table app.import_row (
  tenant_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  seq int not null check (seq > 0),
  sheet text not null,
  row int not null,
  result text not null check (result in ('OK', 'WARNING', 'ERROR', 'IGNORED')),
  reasons jsonb not null default '[]',
  name text not null default '',
  unit text not null default '',
  category text not null default '',
  effect text not null default '' check (effect in ('', 'new', 'update', 'same', 'elsewhere')),
  record bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, import_id) references app.import (tenant_id, id),
  constraint import_row_order unique (tenant_id, import_id, seq)
);
create index import_row_result on app.import_row (tenant_id, import_id, result, seq);
call app.protect('app.import_row');

-- One exported file with its purpose. The file ends at expires_at, the row stays.
-- query is what was asked for, sealed: a filter may hold a name.
create table app.export (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind in ('ARCHIVES', 'CAMPAIGN_ROSTER', 'CAMPAIGN_RECEIPTS', 'CAMPAIGN_STATISTICS')),
  state text not null check (state in ('RUNNING', 'READY', 'FAILED', 'EXPIRED')),
  purpose text not null check (char_length(purpose) between 4 and 200),
  lang text not null check (lang in ('zh', 'en')),
  query bytea not null,
  row_count int not null default 0,
  progress_done int not null default 0,
  progress_total int not null default 0,
  file_name text not null check (char_length(file_name) between 1 and 200),
  created_by uuid not null,
  created_by_name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references app.membership (tenant_id, id)
) with (fillfactor = 50);
create index export_own on app.export (tenant_id, created_by, created_at);
call app.protect('app.export', 'select, insert, update');

-- Tells the planner about tables that have grown fourfold since it last looked. A
-- bulk writer calls it between its batches: automatic statistics come up to a minute
-- late, and until then a first import into a new installation would check its foreign
-- keys through any index that begins with tenant_id, one scan of the tenant per row.
create function app.refresh_statistics() returns void
  language plpgsql security definer set search_path = pg_catalog, app
  as $$
declare grown regclass;
begin
  for grown in
    select c.oid from pg_class c
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r'
      and pg_relation_size(c.oid) > 4 * current_setting('block_size')::bigint * greatest(c.relpages, 8)
  loop
    execute format('analyze (skip_locked) %s', grown);
  end loop;
end
$$;
revoke execute on function app.refresh_statistics from public;
grant execute on function app.refresh_statistics to nuanxin_app;
