-- jobs: work that outlives a request. These tables are the queue and the
-- timetable; Redis only rings the bell and may be wiped at any moment.

-- One piece of work of one tenant. The row is the truth about it: a handler
-- locks the row, works and marks it done in one commit.
--
-- state:  pending → done | dead | held;  dead → pending (retried) | done (discarded);
--         held → pending (released) | done (discarded)
-- lane:   quick jobs take a worker for seconds at most, slow ones for minutes
-- priority: -1 a person waits for it, 0 normal, 1 whenever there is time
-- due:    false while run_at lies ahead. Set by the relay when the time has come, so
--         that its walk over tenants meets none that only has plans
-- pushes: how often the bell rang since the row was last armed; gen names the
--         bell, so that a stuck one can be replaced by a new one
-- lease:  who works on it outside of a transaction, and until when
create table app.job (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$'),
  dedup text check (char_length(dedup) between 1 and 200),
  lane text not null check (lane in ('quick', 'slow')),
  priority smallint not null check (priority between -1 and 1),
  -- Ids and small facts. Workers on other machines and operators read it, so it
  -- never holds anything sensitive.
  payload jsonb not null default '{}' check (octet_length(payload::text) <= 8192),
  state text not null default 'pending' check (state in ('pending', 'done', 'dead', 'held')),
  hold text check (hold in ('task', 'tenant')),
  attempts int not null default 0,
  pushes int not null default 0,
  gen int not null default 0,
  run_at timestamptz not null,
  due boolean not null,
  next_push timestamptz not null,
  pushed_at timestamptz,
  lease uuid,
  leased_until timestamptz,
  last_error text not null default '',
  created_by uuid,
  schedule_id uuid,
  due_at timestamptz,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  progress_done bigint not null default 0,
  progress_total bigint not null default 0,
  result jsonb,
  primary key (tenant_id, id),
  constraint job_held_for_cause check ((state = 'held') = (hold is not null)),
  constraint job_finished_at check ((state in ('done', 'dead')) = (finished_at is not null)),
  constraint job_lease check ((lease is null) = (leased_until is null))
) with (
  -- Every step of a job's life changes a column of some partial index, so no
  -- update can be HOT and room left in the pages would be wasted: the fill factor
  -- stays at 100. Early vacuum keeps the small hot indexes small instead.
  autovacuum_vacuum_scale_factor = 0.02,
  autovacuum_vacuum_threshold = 1000,
  autovacuum_vacuum_insert_scale_factor = 0.1
);
create unique index job_dedup on app.job (tenant_id, kind, dedup) where dedup is not null;
-- The relay walks the tenants of a lane that have something due.
create index job_due on app.job (lane, tenant_id, priority, next_push) where state = 'pending' and due;
create index job_planned on app.job (run_at) where state = 'pending' and not due;
-- Rung and not answered: rung again when Redis lost the bells.
create index job_rung on app.job (lane, pushed_at) where state = 'pending' and pushes > 0;
create index job_dead on app.job (tenant_id, id) where state = 'dead';
create index job_held on app.job (tenant_id, id) where state = 'held';
call app.protect('app.job', 'select, insert, update, delete');
-- The relay rings for every tenant and drops rows past their keeping time.
call app.allow_system('app.job', 'select, update, delete');

-- Something that comes due again and again: a rule in words ("春节前 10 天"), read
-- in Go, and the next moment it means. next_at is null when the rule has ended.
create table app.schedule (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$'),
  lane text not null check (lane in ('quick', 'slow')),
  priority smallint not null check (priority between -1 and 1),
  rule text not null check (char_length(rule) between 1 and 200),
  tz text not null,
  payload jsonb not null default '{}' check (octet_length(payload::text) <= 8192),
  state text not null default 'active' check (state in ('active', 'paused')),
  next_at timestamptz,
  until timestamptz,
  misfire_grace interval not null check (misfire_grace > interval '0'),
  last_due_at timestamptz,
  version int not null default 1,
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index schedule_due on app.schedule (next_at) where state = 'active' and next_at is not null;
call app.protect('app.schedule', 'select, insert, update, delete');
-- System tasks only find what is due; the work is done under the tenant.
call app.allow_system('app.schedule', 'select');

-- One due moment of one schedule. The primary key is the only guard against two
-- schedulers, and it is enough. missed: found later than the grace allowed.
create table app.schedule_occurrence (
  tenant_id uuid not null,
  schedule_id uuid not null,
  due_at timestamptz not null,
  state text not null check (state in ('fired', 'missed')),
  job_id uuid,
  at timestamptz not null default now(),
  primary key (tenant_id, schedule_id, due_at),
  foreign key (tenant_id, schedule_id) references app.schedule (tenant_id, id),
  constraint occurrence_job check ((state = 'fired') = (job_id is not null))
);
call app.protect('app.schedule_occurrence', 'select, insert, delete');

-- The state of the current tenant, asked before each job. A definer function in
-- plpgsql, which keeps its plan: the policies of identity.tenant walk the tree
-- and cost more to plan than all the rest of taking a job.
create function app.current_tenant_state() returns text
  language plpgsql stable security definer set search_path = pg_catalog, identity
  as $$ begin return (select t.state from identity.tenant t where t.id = app.current_tenant()); end $$;
revoke execute on function app.current_tenant_state from public;
grant execute on function app.current_tenant_state to nuanxin_app;
