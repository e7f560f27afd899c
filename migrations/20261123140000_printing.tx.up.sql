-- printing: the record of every official form that was printed.

-- One print. The file lies in the object store under a key made of its content; code is
-- the number at the foot of every page, sum the SHA-256 of the file.
create table app.printout (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  form text not null check (form in ('ARCHIVE', 'SIGNATURES', 'SURVEY_BLANK', 'SURVEY', 'APPLICATION', 'NOTICE')),
  edition text not null,
  subject_id uuid not null,
  title text not null check (char_length(title) between 1 and 200),
  unit_id uuid not null,
  unit_path text collate "C" not null,
  whole boolean not null,
  code text collate "C" not null check (code ~ '^[0-9A-F]{4}(-[0-9A-F]{4}){3}$'),
  sum bytea not null check (octet_length(sum) = 32),
  object_key text not null,
  pages int not null check (pages between 1 and 200),
  missing text not null,
  purpose text not null check (char_length(purpose) between 4 and 200),
  printed_by uuid not null,
  printed_by_name text not null,
  printed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  foreign key (tenant_id, printed_by) references app.membership (tenant_id, id)
);
create index printout_subject on app.printout (tenant_id, subject_id, id);
create index printout_code on app.printout (tenant_id, code);
create index printout_sum on app.printout (tenant_id, sum);
create index printout_unit on app.printout (tenant_id, unit_path, id);
create index printout_member on app.printout (tenant_id, printed_by);
call app.protect('app.printout', 'select, insert');
