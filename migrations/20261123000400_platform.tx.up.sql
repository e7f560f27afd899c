-- platform: the key material of each tenant, and the audit chain.

-- The wrapped keys of one tenant. They are useless without the key encryption key,
-- which the database never holds; deleting the row shreds what the tenant sealed.
-- primary_from: the moment from which every server seals with the newest key of the
-- keyset. It lies one cache time after the rotation, so that no server meets a value
-- sealed with a key that it has not loaded yet.
create table app.tenant_key (
  tenant_id uuid primary key references identity.tenant (id),
  wrapped_keyset bytea not null,
  wrapped_index_key bytea not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  rotated_at timestamptz,
  primary_from timestamptz not null
);
call app.protect('app.tenant_key', 'select, insert, update');

-- The key of the blind index that the tenants under one root federation share, for
-- the single question "held elsewhere?". Enabled row level security without a
-- policy: only the functions below reach it.
create table identity.federation_key (
  root_tenant_id uuid primary key references identity.tenant (id),
  wrapped_key bytea not null,
  created_at timestamptz not null default now()
);
alter table identity.federation_key enable row level security;
alter table identity.federation_key force row level security;

-- The root above the current tenant (itself, when nobody leads it) and its wrapped
-- key, null before the first use.
create function identity.own_federation_key()
  returns table (root_tenant_id uuid, wrapped_key bytea)
  language sql stable security definer set search_path = pg_catalog, identity
  as $$
    select t.ancestor_id, k.wrapped_key
    from identity.tenant_tree t
    left join identity.federation_key k on k.root_tenant_id = t.ancestor_id
    where t.descendant_id = app.current_tenant()
    order by t.depth desc limit 1
  $$;

-- Stores the first key of the current tenant's own root. Another server may have
-- been faster, and the root may have changed meanwhile: the caller reads again.
create function identity.add_own_federation_key(root uuid, wrapped bytea)
  returns void language sql security definer set search_path = pg_catalog, identity
  as $$
    insert into identity.federation_key (root_tenant_id, wrapped_key)
    select k.root_tenant_id, wrapped from identity.own_federation_key() k where k.root_tenant_id = root
    on conflict do nothing
  $$;

-- Stores the same key wrapped anew; only the root itself does that.
create function identity.rewrap_own_federation_key(was bytea, wrapped bytea)
  returns void language sql security definer set search_path = pg_catalog, identity
  as $$
    update identity.federation_key k set wrapped_key = wrapped
    where k.root_tenant_id = app.current_tenant() and k.wrapped_key = was
  $$;
revoke execute on function identity.own_federation_key, identity.add_own_federation_key,
  identity.rewrap_own_federation_key from public;
grant execute on function identity.own_federation_key, identity.add_own_federation_key,
  identity.rewrap_own_federation_key to nuanxin_app;

-- The audit chain: one per tenant, each entry's hash covers its content and the
-- hash before it. The server may read entries and never write one by itself.
create table app.audit_entry (
  tenant_id uuid not null references identity.tenant (id),
  seq bigint not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  acting_tenant_id uuid,
  action text not null check (action ~ '^[a-z][A-Za-z0-9_.]{2,80}$'),
  object_kind text not null check (char_length(object_kind) between 1 and 40),
  object_id uuid,
  reason text not null check (char_length(reason) <= 500),
  detail bytea,
  bulk_count int not null check (bulk_count >= 0),
  bulk_root bytea,
  request_id text not null,
  ip text not null,
  prev bytea not null,
  hash bytea not null,
  primary key (tenant_id, seq),
  constraint audit_entry_id unique (tenant_id, id),
  constraint audit_entry_bulk check ((bulk_count = 0) = (bulk_root is null))
);
create index audit_entry_object on app.audit_entry (tenant_id, object_kind, object_id, seq);
create index audit_entry_action on app.audit_entry (tenant_id, action, seq);
create index audit_entry_at on app.audit_entry (tenant_id, at);
call app.protect('app.audit_entry', 'select');

-- The end of each chain. Its row is the lock that orders the appends of a tenant.
create table app.audit_head (
  tenant_id uuid primary key references identity.tenant (id),
  seq bigint not null,
  hash bytea not null
);
call app.protect('app.audit_head', 'select');
call app.allow_system('app.audit_head', 'select');

-- Signed heads. A chain alone shows neither a cut tail nor a complete rewrite; a
-- head that was signed with a key outside the database does.
create table app.audit_anchor (
  tenant_id uuid not null references identity.tenant (id),
  seq bigint not null,
  hash bytea not null,
  at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  primary key (tenant_id, seq, at)
);
call app.protect('app.audit_anchor', 'select');
call app.allow_system('app.audit_anchor', 'select, insert');

-- One field of the canonical form: its length, then its bytes; null has length -1.
create function app.audit_field(b bytea) returns bytea
  language sql immutable parallel safe
  as $$ select coalesce(int4send(length(b)) || b, int4send(-1)) $$;

-- The canonical form of an entry, which the hash covers together with prev. The
-- verifier builds the same bytes; a change of the form needs a new first field.
create function app.audit_canonical(e app.audit_entry) returns bytea
  language sql stable parallel safe
  as $$
    select app.audit_field('nuanxin.audit.1'::bytea)
      || app.audit_field(uuid_send(e.tenant_id))
      || app.audit_field(int8send(e.seq))
      || app.audit_field(uuid_send(e.id))
      || app.audit_field(timestamptz_send(e.at))
      || app.audit_field(uuid_send(e.actor_id))
      || app.audit_field(convert_to(e.actor_name, 'UTF8'))
      || app.audit_field(uuid_send(e.acting_tenant_id))
      || app.audit_field(convert_to(e.action, 'UTF8'))
      || app.audit_field(convert_to(e.object_kind, 'UTF8'))
      || app.audit_field(uuid_send(e.object_id))
      || app.audit_field(convert_to(e.reason, 'UTF8'))
      || app.audit_field(e.detail)
      || app.audit_field(int4send(e.bulk_count))
      || app.audit_field(e.bulk_root)
      || app.audit_field(convert_to(e.request_id, 'UTF8'))
      || app.audit_field(convert_to(e.ip, 'UTF8'))
  $$;

-- Appends one entry to the chain of the current tenant and answers its number. The
-- head row stays locked until the transaction ends: call it last.
create function app.audit_append(entry_id uuid, actor_id uuid, actor_name text, acting_tenant_id uuid,
    action text, object_kind text, object_id uuid, reason text, detail bytea,
    bulk_count int, bulk_root bytea, request_id text, ip text)
  returns bigint language plpgsql security definer set search_path = pg_catalog, app
  as $$
declare
  head app.audit_head;
  e app.audit_entry;
begin
  insert into app.audit_head (tenant_id, seq, hash)
    values (app.current_tenant(), 0, sha256('nuanxin.audit.genesis'::bytea))
    on conflict do nothing;
  select * into strict head from app.audit_head h where h.tenant_id = app.current_tenant() for update;
  e := row(head.tenant_id, head.seq + 1, entry_id, clock_timestamp(), actor_id, actor_name, acting_tenant_id,
    action, object_kind, object_id, reason, detail, bulk_count, bulk_root, request_id, ip, head.hash, null)::app.audit_entry;
  e.hash := sha256(e.prev || app.audit_canonical(e));
  insert into app.audit_entry select e.*;
  update app.audit_head h set seq = e.seq, hash = e.hash where h.tenant_id = e.tenant_id;
  return e.seq;
end
$$;
revoke execute on function app.audit_field, app.audit_canonical, app.audit_append from public;
grant execute on function app.audit_append to nuanxin_app;
