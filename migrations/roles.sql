-- Roles of one installation. Run once by a superuser (nuanxin dev does it for
-- its private server). No role here is a superuser.
--
--   nuanxin_owner       owns the tables, runs migrations; BYPASSRLS so that
--                       data migrations and definer functions see all tenants
--   nuanxin_app         the server's login; owns nothing, row level security binds it
--   nuanxin_supervisor  read only, several tenants; entered with SET LOCAL ROLE
--   nuanxin_system      named system tasks; entered with SET LOCAL ROLE
do $$
begin
  if not exists (select from pg_roles where rolname = 'nuanxin_owner') then
    create role nuanxin_owner login nosuperuser bypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'nuanxin_app') then
    create role nuanxin_app login nosuperuser nobypassrls noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'nuanxin_supervisor') then
    create role nuanxin_supervisor nologin nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'nuanxin_system') then
    create role nuanxin_system nologin nosuperuser nobypassrls;
  end if;
  grant nuanxin_supervisor, nuanxin_system to nuanxin_app;
end
$$;
