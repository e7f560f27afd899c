-- transfer: people say what the headings of a sheet mean, and say it once.

-- How the headings of a file were understood. Headings are no secret: a row with a digit
-- in it is never taken for one.
alter table app.import
  add column mapping jsonb not null default '{}',
  add column sheets jsonb not null default '[]',
  add column fingerprint text not null default '';

-- What somebody said about the headings of a file, for the next one with the same.
create table app.sheet_mapping (
  tenant_id uuid not null references identity.tenant (id),
  kind text not null,
  fingerprint text not null check (char_length(fingerprint) = 64),
  mapping jsonb not null,
  updated_by uuid not null,
  updated_at timestamptz not null,
  primary key (tenant_id, kind, fingerprint),
  foreign key (tenant_id, updated_by) references app.membership (tenant_id, id)
);
create index sheet_mapping_by on app.sheet_mapping (tenant_id, updated_by);
call app.protect('app.sheet_mapping', 'select, insert, update, delete');
