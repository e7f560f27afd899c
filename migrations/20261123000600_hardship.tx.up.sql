-- hardship: archives of hardship households (困难职工档案), one household one archive.

-- The register of a tenant: the last case number given out. Its row is also the
-- lock under which "one household, one archive" is checked, because that rule spans
-- heads and members and no unique index can hold it.
create table app.archive_register (
  tenant_id uuid primary key references identity.tenant (id),
  year int not null,
  last_serial int not null check (last_serial between 0 and 999999)
);
call app.protect('app.archive_register', 'select, insert, update');

-- The archive of one household. *_sealed columns hold what only keys open; *_bix
-- are blind indexes, federation_bix the one that all unions under one root share.
-- updated_at is the last change of facts: visits do not touch it.
create table app.archive (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  number text collate "C" not null check (number ~ '^[0-9]{4}-[0-9]{6}$'),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'SURVEYING', 'UNIT_REVIEW', 'CHECKING',
    'PUBLIC_NOTICE', 'OBJECTION', 'PENDING_APPROVAL', 'ACTIVE', 'RETURNED', 'REJECTED', 'WITHDRAWN',
    'REVIEW_DUE', 'EXITED', 'MONITORING', 'CANCELLED', 'CLOSED')),
  tier text not null check (tier in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'GRASSROOT')),
  flow text not null check (flow in ('STOCK', 'NEW', 'RELAPSED')),
  category text not null check (category in ('DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH',
    'L_DIBAO', 'L_EDGE', 'L_ACC', 'L_ABOVE', 'L_ENJOY', 'L_NOT')),
  category_stated text not null default '',
  unit_id uuid not null,
  unit_path text collate "C" not null,
  owner_id uuid,

  head_name text not null check (char_length(head_name) between 1 and 50),
  head_pinyin text collate "C" not null,
  head_initials text collate "C" not null,
  sex text not null check (sex in ('MALE', 'FEMALE', 'UNKNOWN')),
  birth_date date,
  id_number_sealed bytea not null,
  phone_sealed bytea,
  address_sealed bytea,
  health_sealed bytea,
  bank_card_sealed bytea,
  id_number_bix bytea not null,
  phone_bix bytea,
  federation_bix bytea not null,

  nation text not null default '',
  employment text not null default '',
  is_model_worker boolean not null default false,
  is_migrant boolean not null default false,
  is_single_parent boolean not null default false,
  has_disability boolean not null default false,
  household_size int not null check (household_size between 1 and 30),
  main_cause text not null check (main_cause in ('NO_CAPACITY', 'UNEMPLOYED', 'LAID_OFF', 'UNINSURED',
    'INSURANCE_GAP', 'ILLNESS', 'FAMILY_ILLNESS', 'DISASTER', 'ACCIDENT', 'DISABILITY', 'SCHOOLING',
    'LOW_INCOME', 'OTHER')),
  other_causes text[] not null default '{}' check (cardinality(other_causes) <= 3),
  cause_note text not null default '',
  wish text not null default '',
  income_year_fen bigint check (income_year_fen >= 0),
  rigid_year_fen bigint check (rigid_year_fen >= 0),
  bank_name text not null default '',
  bank_account_name text not null default '',
  -- The last day on which the head may be named on public notices, 9999-12-31 for a
  -- consent without end, null without consent. Follows app.consent.
  notice_consent_until date,

  provenance text not null check (provenance in ('FORM', 'IMPORT', 'VISIT', 'WORKER')),
  -- Columns of an imported sheet without a field of their own, as JSON: anybody may
  -- have written anything there.
  imported_extra_sealed bytea,
  last_visited_on date,
  visits_count int not null default 0 check (visits_count >= 0),
  -- The end of the archive's life, from which the years of keeping count.
  ended_on date,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  has_phone boolean not null generated always as (phone_sealed is not null) stored,
  has_bank_card boolean not null generated always as (bank_card_sealed is not null) stored,
  -- Rejected, withdrawn, cancelled and closed archives leave room for a new one.
  live boolean not null generated always as (state not in ('REJECTED', 'WITHDRAWN', 'CANCELLED', 'CLOSED')) stored,

  primary key (tenant_id, id),
  constraint archive_unit_known foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  constraint archive_owner_known foreign key (tenant_id, owner_id) references app.membership (tenant_id, id),
  constraint archive_number unique (tenant_id, number),
  -- An imported sheet may leave the note out; the next change of causes asks for it.
  constraint archive_other_cause_noted check (cause_note <> '' or provenance = 'IMPORT'
    or (main_cause <> 'OTHER' and not 'OTHER' = any (other_causes))),
  constraint archive_main_cause_once check (not main_cause = any (other_causes))
);
create unique index archive_one_per_head on app.archive (tenant_id, id_number_bix) where live;
create index archive_former_head on app.archive (tenant_id, id_number_bix) where not live;
create index archive_phone on app.archive (tenant_id, phone_bix) where phone_bix is not null;
create index archive_federation on app.archive (federation_bix) where live;
-- One index per order of the list; newest first is the primary key, because
-- identifiers sort by time. Row level security lets only leakproof operators into an
-- index, which is why nothing here relies on LIKE or trigrams.
create index archive_by_name on app.archive (tenant_id, head_pinyin, id);
create index archive_by_update on app.archive (tenant_id, updated_at, id);
create index archive_by_visit on app.archive (tenant_id, coalesce(last_visited_on, '-infinity'::date), id);
-- Subtrees of units, and all that the counts of the desk need.
create index archive_unit on app.archive (tenant_id, unit_path)
  include (state, last_visited_on, updated_at, has_phone, has_bank_card);
-- States and marks so rare that walking an order would take long to find twenty.
create index archive_state on app.archive (tenant_id, state, head_pinyin, id) where state <> 'ACTIVE';
create index archive_model_worker on app.archive (tenant_id, head_pinyin, id) where is_model_worker;
create index archive_owner on app.archive (tenant_id, owner_id) where owner_id is not null;
call app.protect('app.archive', 'select, insert, update');
call app.allow_granted('app.archive', 'ARCHIVE');

-- What the head's name is found by: every ending of the name, its pinyin and its
-- initials, so that any part of a name is the beginning of some key.
create table app.archive_search_key (
  tenant_id uuid not null,
  key text collate "C" not null,
  archive_id uuid not null,
  primary key (tenant_id, key, archive_id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
call app.protect('app.archive_search_key', 'select, insert, delete');

-- The members of a household without its head. Rows stay when a person leaves the
-- household, because consents and reports name them.
create table app.household_person (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  seq int not null check (seq between 1 and 999),
  name text not null check (char_length(name) between 1 and 50),
  relation text not null,
  sex text not null check (sex in ('MALE', 'FEMALE', 'UNKNOWN')),
  birth_date date,
  id_number_sealed bytea,
  id_number_bix bytea,
  federation_bix bytea,
  status text not null default '',
  workplace text not null default '',
  health_sealed bytea,
  has_disability boolean not null default false,
  income_month_fen bigint check (income_month_fen >= 0),
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index household_person_archive on app.household_person (tenant_id, archive_id, seq);
create unique index household_person_once on app.household_person (tenant_id, archive_id, id_number_bix)
  where removed_at is null and id_number_bix is not null;
create index household_person_id_number on app.household_person (tenant_id, id_number_bix) where removed_at is null;
create index household_person_federation on app.household_person (federation_bix)
  where removed_at is null and federation_bix is not null;
call app.protect('app.household_person', 'select, insert, update');

-- The archive as it stood at one version, members included, never changed again.
-- Decisions refer to (archive_id, version). facts and persons are the rows of that
-- moment by column name, sealed values included (they open in the same place as the
-- live ones), so that columns added later need no copy here.
create table app.archive_version (
  tenant_id uuid not null,
  archive_id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  facts jsonb not null,
  persons jsonb not null,
  primary key (tenant_id, archive_id, version),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
call app.protect('app.archive_version', 'select, insert');

-- A consent with the text that was agreed to. person_id is null for the head, and
-- person_name is who signed, whoever is head later.
create table app.consent (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  person_id uuid,
  person_name text not null,
  purpose text not null check (purpose in ('ARCHIVE', 'CHECK_AUTH', 'MEDICAL', 'BANK', 'NOTICE', 'PHOTO',
    'SHARE_UP', 'MINOR', 'CONTACT')),
  text_version text not null check (char_length(text_version) between 1 and 100),
  channel text not null check (channel in ('paper', 'phone', 'online', 'import')),
  signed_on date not null,
  valid_to date check (valid_to >= signed_on),
  recorded_by uuid,
  recorded_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, person_id) references app.household_person (tenant_id, id)
);
create index consent_archive on app.consent (tenant_id, archive_id, id);
call app.protect('app.consent', 'select, insert, update');

-- What happened to an archive, for the people who work with it. changes holds
-- masked values only: [{"field", "before", "after"}].
create table app.archive_event (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  kind text not null check (kind in ('created', 'imported', 'updated', 'consent_given', 'consent_withdrawn',
    'visited', 'state')),
  version int not null,
  reason text not null default '',
  changes jsonb not null default '[]',
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id)
);
create index archive_event_archive on app.archive_event (tenant_id, archive_id, id);
call app.protect('app.archive_event', 'select, insert');

-- Held elsewhere? For each key that other unions under the same root federation
-- hold, as head or as member of a live archive: how many unions, and nothing more.
create function app.archives_held_elsewhere(keys bytea[])
  returns table (federation_bix bytea, unions int)
  language sql stable security definer set search_path = pg_catalog, app, identity
  as $$
    with root as (
      select t.ancestor_id from identity.tenant_tree t
      where t.descendant_id = app.current_tenant() order by t.depth desc limit 1
    ), held as (
      select a.tenant_id, a.federation_bix from app.archive a
      where a.federation_bix = any (keys) and a.live
      union all
      select p.tenant_id, p.federation_bix from app.household_person p
      join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id
      where p.federation_bix = any (keys) and p.removed_at is null and a.live
    )
    select h.federation_bix, count(distinct h.tenant_id)::int
    from held h
    join identity.tenant_tree t on t.descendant_id = h.tenant_id
    join root on root.ancestor_id = t.ancestor_id
    where h.tenant_id <> app.current_tenant()
    group by h.federation_bix
  $$;
revoke execute on function app.archives_held_elsewhere from public;
grant execute on function app.archives_held_elsewhere to nuanxin_app;
