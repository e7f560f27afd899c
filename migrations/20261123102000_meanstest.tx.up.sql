-- meanstest: low-income standards, counting rules, and what a household has and
-- spends (家庭经济状况测算).

create extension if not exists btree_gist;

-- The low-income standard (低保标准) of an area, per person and month. Days do not
-- overlap; effective_to is the last day, null while in force.
create table app.dibao_standard (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  area_code text not null check (area_code ~ '^[0-9]{6}$'),
  residence text not null check (residence in ('URBAN', 'RURAL')),
  monthly_fen bigint not null check (monthly_fen between 1 and 100000000),
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  document_no text not null check (char_length(document_no) between 1 and 100),
  version int not null default 1,
  primary key (tenant_id, id),
  constraint dibao_standard_once exclude using gist
    (tenant_id with =, area_code with =, residence with =, daterange(effective_from, effective_to, '[]') with &&)
);
create index dibao_standard_area on app.dibao_standard (tenant_id, area_code, residence, effective_from);
call app.protect('app.dibao_standard', 'select, insert, update');

-- Rules as they hold from a day on; the highest number whose day has come is in force.
create table app.means_rule (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  number int not null check (number > 0),
  effective_from date not null,
  parameters jsonb not null,
  note text not null check (char_length(note) between 1 and 200),
  saved_by uuid not null,
  saved_by_name text not null,
  saved_at timestamptz not null,
  primary key (tenant_id, id),
  constraint means_rule_number unique (tenant_id, number)
);
call app.protect('app.means_rule', 'select, insert');

-- The standards that the current tenant tests by: for each area and residence those
-- of the nearest union that keeps any, itself first, then the federations above.
create function app.visible_dibao_standards()
  returns table (tenant_id uuid, id uuid, area_code text, residence text, monthly_fen bigint, effective_from date,
    effective_to date, document_no text, version int, owner_name text)
  language sql stable security definer set search_path = pg_catalog, app, identity rows 100
  as $$
    select s.tenant_id, s.id, s.area_code, s.residence, s.monthly_fen, s.effective_from, s.effective_to, s.document_no, s.version,
      case when s.depth > 0 then s.name end
    from (
      select d.*, tt.depth, t.name, min(tt.depth) over (partition by d.area_code, d.residence) as nearest
      from identity.tenant_tree tt
      join identity.tenant t on t.id = tt.ancestor_id
      join app.dibao_standard d on d.tenant_id = tt.ancestor_id
      where tt.descendant_id = app.current_tenant()
    ) s
    where s.depth = s.nearest
  $$;

-- The rules of the nearest union that keeps any.
create function app.visible_means_rules()
  returns table (tenant_id uuid, id uuid, number int, effective_from date, parameters jsonb, note text,
    saved_by_name text, saved_at timestamptz, owner_name text)
  language sql stable security definer set search_path = pg_catalog, app, identity rows 10
  as $$
    select s.tenant_id, s.id, s.number, s.effective_from, s.parameters, s.note, s.saved_by_name, s.saved_at,
      case when s.depth > 0 then s.name end
    from (
      select r.*, tt.depth, t.name, min(tt.depth) over () as nearest
      from identity.tenant_tree tt
      join identity.tenant t on t.id = tt.ancestor_id
      join app.means_rule r on r.tenant_id = tt.ancestor_id
      where tt.descendant_id = app.current_tenant()
    ) s
    where s.depth = s.nearest
  $$;
revoke execute on function app.visible_dibao_standards, app.visible_means_rules from public;
grant execute on function app.visible_dibao_standards, app.visible_means_rules to nuanxin_app;

-- The form of one household: where it is tested, with its lines in the tables below.
-- version counts every saving of the form.
create table app.means_sheet (
  tenant_id uuid not null,
  archive_id uuid not null,
  version int not null check (version > 0),
  area_code text not null check (area_code ~ '^[0-9]{6}$'),
  residence text not null check (residence in ('URBAN', 'RURAL')),
  updated_by_name text not null,
  updated_at timestamptz not null,
  primary key (tenant_id, archive_id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
call app.protect('app.means_sheet', 'select, insert, update');

-- amount_fen is that of the year, or with months that of each of so many months;
-- person_id is null for the head. What lines were before stands in assessments.
create table app.archive_income_line (
  tenant_id uuid not null,
  archive_id uuid not null,
  seq int not null check (seq between 1 and 200),
  person_id uuid,
  kind text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  months int check (months between 1 and 12),
  note text not null,
  evidence_id uuid,
  primary key (tenant_id, archive_id, seq),
  foreign key (tenant_id, archive_id) references app.means_sheet (tenant_id, archive_id),
  foreign key (tenant_id, person_id) references app.household_person (tenant_id, id),
  constraint income_line_imputed check (kind <> 'IMPUTED' or amount_fen = 0 and months is not null)
);
call app.protect('app.archive_income_line', 'select, insert, delete');

create table app.archive_spending_line (
  tenant_id uuid not null,
  archive_id uuid not null,
  seq int not null check (seq between 1 and 200),
  person_id uuid,
  kind text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  months int check (months between 1 and 12),
  of_cause boolean not null,
  note text not null,
  evidence_id uuid,
  primary key (tenant_id, archive_id, seq),
  foreign key (tenant_id, archive_id) references app.means_sheet (tenant_id, archive_id),
  foreign key (tenant_id, person_id) references app.household_person (tenant_id, id)
);
call app.protect('app.archive_spending_line', 'select, insert, delete');

-- Exclusions that were found (不予建档情形), with the exception that makes one harmless.
create table app.archive_exclusion (
  tenant_id uuid not null,
  archive_id uuid not null,
  seq int not null check (seq between 1 and 40),
  code text not null,
  exception text not null,
  note text not null,
  evidence_id uuid,
  primary key (tenant_id, archive_id, seq),
  foreign key (tenant_id, archive_id) references app.means_sheet (tenant_id, archive_id)
);
call app.protect('app.archive_exclusion', 'select, insert, delete');

-- A test as it was made, never changed: explanation holds every number, the standard
-- and the findings included.
create table app.means_assessment (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  archive_version int not null,
  sheet_version int not null,
  explanation jsonb not null,
  made_by_name text not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index means_assessment_archive on app.means_assessment (tenant_id, archive_id, id);
call app.protect('app.means_assessment', 'select, insert');

-- What a person made of it. archive_version is the version that carries the category.
create table app.means_confirmation (
  tenant_id uuid not null,
  assessment_id uuid not null,
  category text not null check (category in ('DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH')),
  reason text not null,
  archive_version int not null,
  confirmed_by uuid not null,
  confirmed_by_name text not null,
  confirmed_at timestamptz not null,
  constraint means_confirmation_once primary key (tenant_id, assessment_id),
  foreign key (tenant_id, assessment_id) references app.means_assessment (tenant_id, id)
);
call app.protect('app.means_confirmation', 'select, insert');
