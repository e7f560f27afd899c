-- search: what people are found by, and filters that somebody kept by name.

-- As app.archive_search_key, for the members of households.
create table app.household_person_key (
  tenant_id uuid not null,
  key text collate "C" not null,
  person_id uuid not null,
  primary key (tenant_id, key, person_id),
  foreign key (tenant_id, person_id) references app.household_person (tenant_id, id)
);
call app.protect('app.household_person_key', 'select, insert, delete');

-- As app.archive_search_key, for the people who sign in.
create table app.membership_key (
  tenant_id uuid not null,
  key text collate "C" not null,
  membership_id uuid not null,
  primary key (tenant_id, key, membership_id),
  foreign key (tenant_id, membership_id) references app.membership (tenant_id, id)
);
create index membership_key_member on app.membership_key (tenant_id, membership_id);
call app.protect('app.membership_key', 'select, insert, delete');

create index membership_phone on app.membership (tenant_id, phone) where phone <> '';

-- People on file are found by every ending of their name from now on; pinyin comes with
-- the next time they are written, because the database cannot read characters aloud.
insert into app.household_person_key (tenant_id, key, person_id)
  select p.tenant_id, substr(n.folded, i), p.id
  from app.household_person p
  cross join lateral (select lower(regexp_replace(p.name, '[[:space:]'']', '', 'g')) as folded) n
  cross join lateral generate_series(1, char_length(n.folded)) i
  where substr(n.folded, i, 1) <> '·'
  on conflict do nothing;
insert into app.membership_key (tenant_id, key, membership_id)
  select m.tenant_id, substr(n.folded, i), m.id
  from app.membership m
  cross join lateral (select lower(regexp_replace(m.display_name, '[[:space:]'']', '', 'g')) as folded) n
  cross join lateral generate_series(1, char_length(n.folded)) i
  where substr(n.folded, i, 1) <> '·'
  on conflict do nothing;

-- A filter of a list, kept by a member under a name of theirs. query is that part of the
-- list's address which says what is filtered.
create table app.saved_filter (
  tenant_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  list text not null check (list in ('ARCHIVES', 'APPLICATIONS')),
  name text not null check (char_length(name) between 1 and 30),
  query text not null check (char_length(query) between 1 and 1000),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, membership_id) references app.membership (tenant_id, id),
  constraint saved_filter_name unique (tenant_id, membership_id, list, name)
);
call app.protect('app.saved_filter', 'select, insert, update, delete');
