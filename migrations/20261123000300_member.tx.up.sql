-- member: people who log in. An account is one person's login across tenants; a
-- membership is that person in one tenant; roles are assigned to memberships.

create table identity.account (
  id uuid primary key,
  login text not null check (login = lower(login) and char_length(login) between 3 and 100),
  display_name text not null check (char_length(display_name) between 1 and 40),
  password_hash text,
  password_changed_at timestamptz,
  locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
  operator boolean not null default false,
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index account_login on identity.account (login);

-- Failed logins by account and by network, for throttling that slows an attacker
-- and never locks the victim out for good.
create table identity.login_attempt (
  subject text primary key,
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);

-- Only the SHA-256 of a token is kept: a stolen table opens no session.
create table identity.session (
  id uuid primary key,
  token_hash bytea not null,
  account_id uuid not null references identity.account (id),
  tenant_id uuid references identity.tenant (id),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_expires_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  ip text not null default '',
  user_agent text not null default '',
  strong_until timestamptz
);
create unique index session_token on identity.session (token_hash);
create index session_account on identity.session (account_id, created_at desc);
grant select, insert, update on identity.account, identity.session to nuanxin_app;
grant select, insert, update, delete on identity.login_attempt to nuanxin_app;
grant delete on identity.session to nuanxin_app;

create table app.membership (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  account_id uuid not null references identity.account (id),
  display_name text not null check (char_length(display_name) between 1 and 40),
  title text not null default '',
  unit_id uuid,
  phone text not null default '',
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'LEFT')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references app.unit (tenant_id, id),
  constraint membership_account unique (tenant_id, account_id)
);
create index membership_name on app.membership (tenant_id, display_name, id);
call app.protect('app.membership', 'select, insert, update');

-- The memberships of one account across tenants, for the tenant switch at login.
create function identity.memberships_of(account uuid)
  returns table (tenant_id uuid, membership_id uuid, tenant_name text, tenant_kind text, tenant_state text, display_name text)
  language sql stable security definer set search_path = pg_catalog, app, identity
  as $$
    select m.tenant_id, m.id, t.name, t.kind, t.state, m.display_name
    from app.membership m join identity.tenant t on t.id = m.tenant_id
    where m.account_id = account and m.state = 'ACTIVE' and t.state = 'ACTIVE'
    order by t.name limit 100
  $$;
revoke execute on function identity.memberships_of from public;
grant execute on function identity.memberships_of to nuanxin_app;

-- A role held by a member over one unit's subtree (null: the whole tenant) within
-- dates. Rows are revoked, never deleted.
create table app.role_assignment (
  tenant_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  role text not null check (role ~ '^[A-Z_]{3,40}$'),
  unit_id uuid,
  valid_from date not null,
  valid_to date,
  granted_by uuid not null,
  granted_at timestamptz not null default now(),
  revoked_by uuid,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, membership_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, unit_id) references app.unit (tenant_id, id),
  constraint assignment_dates check (valid_to is null or valid_to >= valid_from)
);
create index role_assignment_member on app.role_assignment (tenant_id, membership_id) where revoked_at is null;
create unique index role_assignment_once on app.role_assignment (tenant_id, membership_id, role, coalesce(unit_id, '00000000-0000-0000-0000-000000000000')) where revoked_at is null;
call app.protect('app.role_assignment', 'select, insert, update');

-- An invitation link. The token is "<tenant>.<secret>"; only its hash is kept.
create table app.invitation (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  token_hash bytea not null,
  login text not null,
  display_name text not null,
  title text not null default '',
  unit_id uuid,
  roles jsonb not null,
  invited_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references app.unit (tenant_id, id)
);
create unique index invitation_token on app.invitation (tenant_id, token_hash);
create unique index invitation_open on app.invitation (tenant_id, login) where accepted_at is null and revoked_at is null;
call app.protect('app.invitation', 'select, insert, update');
