-- The third level of a delay: the federation above is told how many archives of a union
-- stay overdue, and nothing else about them.
alter table app.archive_clock drop constraint archive_clock_told_check;
alter table app.archive_clock add constraint archive_clock_told_check check (told between 0 and 3);
drop index app.archive_clock_due;
create index archive_clock_due on app.archive_clock (tenant_id, due_on, archive_id) where due_on is not null and told < 3;

-- Makes the federation's job; a union without one above it has nobody to tell.
create function app.report_overdue(archives int, job uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, app, identity
  as $$
declare me identity.tenant; above identity.tenant;
begin
  select * into strict me from identity.tenant where id = app.current_tenant();
  select * into above from identity.tenant where id = me.parent_id and state = 'ACTIVE';
  if above.id is not null then
    insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
      values (above.id, job, 'hardship.overdue_union', 'quick', 0, jsonb_build_object('union', me.name, 'archives', archives), now(), true, now());
  end if;
end
$$;
revoke execute on function app.report_overdue from public;
grant execute on function app.report_overdue to nuanxin_app;
