-- campaign: reports that are recognised when they come again. supervision: what a
-- federation sees of the unions it leads.

-- The hash of what was reported, so that a repeat is told from a contradiction.
alter table app.visit_report add column content_hash bytea not null check (octet_length(content_hash) = 32);

-- Figures about the archives of a tenant in a year, without personal data; the
-- federation above reads them. A job recounts them, because archives change too
-- often for a line of figures in every transaction. archives are the active ones,
-- visited those of them that were visited in the year.
create table app.tenant_stat (
  tenant_id uuid not null references identity.tenant (id),
  year int not null check (year between 2000 and 2100),
  archives int not null check (archives >= 0),
  visited int not null check (visited between 0 and archives),
  updated_at timestamptz not null,
  primary key (tenant_id, year)
);
call app.protect('app.tenant_stat', 'select, insert, update');
call app.allow_led('app.tenant_stat');

-- The tenants below the current one as its supervisors list them.
create function app.led_tenant_list()
  returns table (id uuid, depth int, parent_id uuid, kind text, name text, short_name text, uscc text, area_code text,
    state text, suspended_reason text, settings jsonb, version int, created_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, identity rows 1000
  as $$
    select t.id, tt.depth, t.parent_id, t.kind, t.name, t.short_name, t.uscc, t.area_code,
      t.state, t.suspended_reason, t.settings, t.version, t.created_at
    from identity.tenant_tree tt join identity.tenant t on t.id = tt.descendant_id
    where tt.ancestor_id = app.current_tenant() and tt.depth > 0 and t.state <> 'CLOSED'
  $$;
revoke execute on function app.led_tenant_list from public;
grant execute on function app.led_tenant_list to nuanxin_supervisor;
