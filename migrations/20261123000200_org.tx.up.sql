-- org: tenants and their tree, units inside a tenant, help-network sites,
-- supervision grants and what supervisors looked at.

-- A tenant is one legal person: an enterprise union or a federation. The registry
-- stands outside the tenant tables, because names and codes are looked up across
-- tenants; its policy shows a tenant itself, those it leads and those that lead it.
create table identity.tenant (
  id uuid primary key,
  parent_id uuid references identity.tenant (id),
  kind text not null check (kind in ('FEDERATION', 'ENTERPRISE_UNION')),
  name text not null check (char_length(name) between 2 and 100),
  short_name text not null default '',
  uscc text not null check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  area_code text not null check (area_code ~ '^[0-9]{6}$'),
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  suspended_reason text not null default '',
  settings jsonb not null default '{}',
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tenant_suspended_has_reason check (state <> 'SUSPENDED' or suspended_reason <> ''),
  constraint tenant_not_own_parent check (parent_id <> id)
);
create unique index tenant_uscc on identity.tenant (uscc) where state <> 'CLOSED';
create index tenant_parent on identity.tenant (parent_id);

-- Closure of the tree: every (ancestor, descendant) pair including (x, x, 0), so
-- that "all below" is one index range whatever the depth.
create table identity.tenant_tree (
  ancestor_id uuid not null references identity.tenant (id),
  descendant_id uuid not null references identity.tenant (id),
  depth int not null check (depth >= 0),
  primary key (ancestor_id, descendant_id)
);
create index tenant_tree_up on identity.tenant_tree (descendant_id, depth);

-- Re-parenting rewrites no history: who led whom, and until when.
create table identity.tenant_parent_history (
  tenant_id uuid not null references identity.tenant (id),
  parent_id uuid references identity.tenant (id),
  from_at timestamptz not null,
  until_at timestamptz,
  actor_id uuid not null,
  reason text not null,
  primary key (tenant_id, from_at)
);

alter table identity.tenant enable row level security;
alter table identity.tenant force row level security;
alter table identity.tenant_tree enable row level security;
alter table identity.tenant_tree force row level security;
alter table identity.tenant_parent_history enable row level security;
alter table identity.tenant_parent_history force row level security;

create policy tenant on identity.tenant_tree to nuanxin_app
  using (ancestor_id = (select app.current_tenant()) or descendant_id = (select app.current_tenant()))
  with check (false);
create policy tenant on identity.tenant to nuanxin_app
  using (id in (select descendant_id from identity.tenant_tree where ancestor_id = (select app.current_tenant())
         union all select ancestor_id from identity.tenant_tree where descendant_id = (select app.current_tenant())))
  with check (id in (select descendant_id from identity.tenant_tree where ancestor_id = (select app.current_tenant())));
create policy tenant on identity.tenant_parent_history to nuanxin_app
  using (tenant_id = (select app.current_tenant()) or parent_id = (select app.current_tenant()))
  with check (false);
grant select, update on identity.tenant to nuanxin_app;
grant select on identity.tenant_tree, identity.tenant_parent_history to nuanxin_app;

call app.allow_system('identity.tenant', 'select');
call app.allow_system('identity.tenant_tree', 'select');

-- Adds a tenant below a parent (null: a root) together with its closure rows. A
-- definer function, because the new rows lie outside the caller's view until it ends.
create function identity.create_tenant(new_id uuid, parent uuid, kind text, name text, short_name text, uscc text, area_code text, actor uuid)
  returns void language plpgsql security definer set search_path = pg_catalog, identity
  as $$
begin
  if parent is distinct from app.current_tenant() then
    raise exception 'a federation admits unions below itself only' using errcode = '42501';
  end if;
  if parent is not null and not exists (select from identity.tenant t where t.id = parent and t.kind = 'FEDERATION' and t.state = 'ACTIVE') then
    raise exception 'parent is no active federation' using errcode = '23514', constraint = 'tenant_parent_is_federation';
  end if;
  insert into identity.tenant (id, parent_id, kind, name, short_name, uscc, area_code)
    values (new_id, parent, kind, name, short_name, uscc, area_code);
  insert into identity.tenant_tree (ancestor_id, descendant_id, depth)
    select t.ancestor_id, new_id, t.depth + 1 from identity.tenant_tree t where t.descendant_id = parent
    union all select new_id, new_id, 0;
  insert into identity.tenant_parent_history (tenant_id, parent_id, from_at, actor_id, reason)
    values (new_id, parent, clock_timestamp(), actor, 'created');
end
$$;

-- Moves a tenant with all that it leads below another federation.
create function identity.move_tenant(moved uuid, new_parent uuid, actor uuid, why text)
  returns void language plpgsql security definer set search_path = pg_catalog, identity
  as $$
begin
  if exists (select from identity.tenant_tree where ancestor_id = moved and descendant_id = new_parent) then
    raise exception 'a tenant cannot be led by one that it leads' using errcode = '23514', constraint = 'tenant_tree_cycle';
  end if;
  if not exists (select from identity.tenant t where t.id = new_parent and t.kind = 'FEDERATION' and t.state = 'ACTIVE') then
    raise exception 'parent is no active federation' using errcode = '23514', constraint = 'tenant_parent_is_federation';
  end if;
  delete from identity.tenant_tree t
    using identity.tenant_tree sub, identity.tenant_tree up
    where sub.ancestor_id = moved and up.descendant_id = moved and up.depth > 0
      and t.descendant_id = sub.descendant_id and t.ancestor_id = up.ancestor_id;
  insert into identity.tenant_tree (ancestor_id, descendant_id, depth)
    select up.ancestor_id, sub.descendant_id, up.depth + sub.depth + 1
    from identity.tenant_tree up, identity.tenant_tree sub
    where up.descendant_id = new_parent and sub.ancestor_id = moved;
  update identity.tenant_parent_history set until_at = clock_timestamp() where tenant_id = moved and until_at is null;
  insert into identity.tenant_parent_history (tenant_id, parent_id, from_at, actor_id, reason)
    values (moved, new_parent, clock_timestamp(), actor, why);
  update identity.tenant set parent_id = new_parent, version = version + 1, updated_at = now() where id = moved;
end
$$;
revoke execute on function identity.create_tenant, identity.move_tenant from public;
grant execute on function identity.create_tenant to nuanxin_app;
grant execute on function identity.move_tenant to nuanxin_system;

-- The active tenants below the current one; empty for an enterprise union.
create function app.led_tenants() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, identity
  as $$
    select tt.descendant_id from identity.tenant_tree tt
    join identity.tenant t on t.id = tt.descendant_id
    where tt.ancestor_id = app.current_tenant() and tt.depth > 0 and t.state <> 'CLOSED'
  $$;
revoke execute on function app.led_tenants from public;
grant execute on function app.led_tenants to nuanxin_app, nuanxin_supervisor;

-- Units inside a tenant: company, branch, workshop, team. path joins four-character
-- segments with dots ("0001.0004."), so a subtree is one range of a "C" index.
create table app.unit (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  parent_id uuid,
  path text collate "C" not null,
  seq int not null check (seq between 1 and 1679615),
  kind text not null check (kind in ('COMPANY', 'BRANCH', 'WORKSHOP', 'TEAM')),
  name text not null check (char_length(name) between 1 and 60),
  code text not null default '',
  member_count int not null default 0 check (member_count >= 0),
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISSOLVED')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references app.unit (tenant_id, id),
  constraint unit_path unique (tenant_id, path),
  -- Row-scoped tables carry their unit's path by a foreign key ON UPDATE CASCADE on
  -- these three, so moving a subtree moves the rows' scope in the same statement.
  constraint unit_scope unique (tenant_id, id, path),
  constraint unit_seq unique (tenant_id, seq)
);
create unique index unit_sibling_name on app.unit (tenant_id, parent_id, name) where state = 'ACTIVE';
create unique index unit_root on app.unit (tenant_id) where parent_id is null;
create unique index unit_code on app.unit (tenant_id, code) where code <> '';
call app.protect('app.unit', 'select, insert, update');

-- The help network 中心-站-点. A site is attached to a unit and never is one.
create table app.site (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  parent_id uuid,
  kind text not null check (kind in ('CENTER', 'STATION', 'POINT')),
  name text not null check (char_length(name) between 2 and 60),
  address text not null default '',
  phone text not null default '',
  open_hours text not null default '',
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'CLOSED')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references app.unit (tenant_id, id),
  foreign key (tenant_id, parent_id) references app.site (tenant_id, id)
);
create unique index site_name on app.site (tenant_id, name) where state = 'ACTIVE';
create index site_unit on app.site (tenant_id, unit_id);
call app.protect('app.site', 'select, insert, update');

-- A supervision grant lets a leading federation read personal rows of one led
-- tenant for a stated purpose until it expires. It belongs to the tenant whose
-- people it concerns; the federation asks, the subordinate's tenant admin or chair
-- grants (or the federation takes it under a directive: self_issued, always visible).
create table app.supervision_grant (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  supervisor_id uuid not null references identity.tenant (id),
  purpose text not null check (char_length(purpose) between 5 and 500),
  scopes text[] not null check (scopes <@ array['ARCHIVE', 'VISIT'] and cardinality(scopes) > 0),
  state text not null check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'REVOKED')),
  requested_by uuid not null,
  requested_by_name text not null,
  requested_at timestamptz not null default now(),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision_note text not null default '',
  expires_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  constraint grant_expiry check (expires_at > requested_at and expires_at <= requested_at + interval '90 days'),
  constraint grant_decided check ((state = 'REQUESTED') = (decided_by is null))
);
create index supervision_grant_supervisor on app.supervision_grant (supervisor_id, tenant_id);
call app.protect('app.supervision_grant', 'select, update');
grant select on app.supervision_grant to nuanxin_supervisor;
create policy supervisor on app.supervision_grant for select to nuanxin_supervisor
  using (supervisor_id = (select app.current_tenant()));

-- The led tenants that granted the current federation one kind of personal rows.
create function app.granted_tenants(wanted text) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, app, identity
  as $$
    select g.tenant_id from app.supervision_grant g
    join identity.tenant_tree tt on tt.ancestor_id = g.supervisor_id and tt.descendant_id = g.tenant_id
    where g.supervisor_id = app.current_tenant() and g.state = 'GRANTED'
      and wanted = any (g.scopes) and g.expires_at > now()
  $$;
revoke execute on function app.granted_tenants from public;
grant execute on function app.granted_tenants to nuanxin_supervisor;

-- Lets a supervisor's read-only role see personal rows of tenants that granted it.
create procedure app.allow_granted(tbl regclass, wanted text)
  language plpgsql
  as $$
begin
  execute format('create policy supervisor on %s for select to nuanxin_supervisor
    using (tenant_id in (select app.granted_tenants(%L)))', tbl, wanted);
  execute format('grant select on %s to nuanxin_supervisor', tbl);
end
$$;

-- Lets a supervisor's read-only role see rows without personal data (statistics).
create procedure app.allow_led(tbl regclass)
  language plpgsql
  as $$
begin
  execute format('create policy supervisor on %s for select to nuanxin_supervisor
    using (tenant_id = (select app.current_tenant()) or tenant_id in (select app.led_tenants()))', tbl);
  execute format('grant select on %s to nuanxin_supervisor', tbl);
end
$$;

-- A federation asks for a grant in the subordinate's own table, which it cannot
-- otherwise write.
create function app.request_grant(grant_id uuid, subordinate uuid, purpose text, scopes text[], expires timestamptz, actor uuid, actor_name text)
  returns void language plpgsql security definer set search_path = pg_catalog, app, identity
  as $$
begin
  if subordinate not in (select app.led_tenants()) then
    raise exception 'no such subordinate' using errcode = '23503', constraint = 'grant_subordinate';
  end if;
  insert into app.supervision_grant (tenant_id, id, supervisor_id, purpose, scopes, state, requested_by, requested_by_name, expires_at)
    values (subordinate, grant_id, app.current_tenant(), purpose, scopes, 'REQUESTED', actor, actor_name, expires);
end
$$;
revoke execute on function app.request_grant from public;
grant execute on function app.request_grant to nuanxin_app;

-- What the current federation asked of others, whatever became of it.
create function app.asked_grants() returns setof app.supervision_grant
  language sql stable security definer set search_path = pg_catalog, app
  as $$ select * from app.supervision_grant where supervisor_id = app.current_tenant() $$;
revoke execute on function app.asked_grants from public;
grant execute on function app.asked_grants to nuanxin_app;

-- Who looked at whose personal rows and why; the subordinate reads it.
create table app.access_log (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  at timestamptz not null default now(),
  viewer_tenant_id uuid not null,
  viewer_tenant_name text not null,
  viewer_id uuid not null,
  viewer_name text not null,
  grant_id uuid,
  purpose text not null,
  object_kind text not null,
  object_id uuid,
  fields text[] not null default '{}',
  row_count int not null default 1,
  primary key (tenant_id, id)
);
create index access_log_object on app.access_log (tenant_id, object_id, at desc);
create index access_log_at on app.access_log (tenant_id, at desc, id desc);
call app.protect('app.access_log', 'select, insert');

-- A supervisor's view is written into the subordinate's log before rows are shown.
create function app.log_supervised_access(entry_id uuid, subordinate uuid, viewer uuid, viewer_name text, viewer_tenant_name text, via_grant uuid, kind text, object uuid, rows_shown int)
  returns void language plpgsql security definer set search_path = pg_catalog, app, identity
  as $$
declare why text;
begin
  select g.purpose into why from app.supervision_grant g
    where g.tenant_id = subordinate and g.id = via_grant and g.supervisor_id = app.current_tenant()
      and g.state = 'GRANTED' and g.expires_at > now();
  if why is null then
    raise exception 'no grant in force' using errcode = '42501';
  end if;
  insert into app.access_log (tenant_id, id, viewer_tenant_id, viewer_tenant_name, viewer_id, viewer_name, grant_id, purpose, object_kind, object_id, row_count)
    values (subordinate, entry_id, app.current_tenant(), viewer_tenant_name, viewer, viewer_name, via_grant, why, kind, object, rows_shown);
end
$$;
revoke execute on function app.log_supervised_access from public;
grant execute on function app.log_supervised_access to nuanxin_app, nuanxin_supervisor;
