-- What every later migration stands on: schemas, the tenant context, and
-- app.protect, which makes a table safe in one call.

create extension if not exists pg_trgm;

create schema app;
create schema identity;
grant usage on schema app, identity to nuanxin_app, nuanxin_supervisor, nuanxin_system;

-- The tenant of this transaction. STABLE, never IMMUTABLE: a prepared plan would
-- keep another tenant's id. After a transaction the setting is '' and not NULL.
create function app.current_tenant() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

-- The name that a system task gave itself when it entered the nuanxin_system role.
create function app.current_task() returns text
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.task', true), '') $$;

-- Makes a tenant table safe: row level security enabled and forced, exactly one
-- policy for the server's role, and the grants that the capability really needs.
-- privileges: 'select, insert' for an append-only table, for instance.
create procedure app.protect(tbl regclass, privileges text default 'select, insert, update, delete')
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy tenant on %s to nuanxin_app
    using (tenant_id = (select app.current_tenant()))
    with check (tenant_id = (select app.current_tenant()))', tbl);
  execute format('grant %s on %s to nuanxin_app', privileges, tbl);
end
$$;

-- Lets system tasks work on a table for every tenant. Each use is a decision that
-- the catalogue test lists.
create procedure app.allow_system(tbl regclass, privileges text)
  language plpgsql
  as $$
begin
  execute format('create policy system on %s to nuanxin_system
    using ((select app.current_task()) is not null)
    with check ((select app.current_task()) is not null)', tbl);
  execute format('grant %s on %s to nuanxin_system', privileges, tbl);
end
$$;

-- Text that is searched and sorted by people in Chinese: pinyin order.
create collation app.zh (provider = icu, locale = 'zh-u-co-pinyin');
