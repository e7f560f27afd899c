-- hardship: how far up it is known that the paper copy is behind (1 the owner, 2 the superior,
-- 3 the federation above), as of copy_told_on. A day that was noted before this column came
-- says that the owner knows.
alter table app.archive add copy_told int not null default 0 check (copy_told between 0 and 3);

-- Makes the federation's job about something other than overdue archives.
create function app.report_overdue(archives int, job uuid, what text) returns void
  language plpgsql security definer set search_path = pg_catalog, app, identity
  as $$
declare me identity.tenant; above identity.tenant;
begin
  select * into strict me from identity.tenant where id = app.current_tenant();
  select * into above from identity.tenant where id = me.parent_id and state = 'ACTIVE';
  if above.id is not null then
    insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
      values (above.id, job, 'hardship.overdue_union', 'quick', 0,
        jsonb_build_object('union', me.name, 'archives', archives, 'what', what), now(), true, now());
  end if;
end
$$;
revoke execute on function app.report_overdue(int, uuid, text) from public;
grant execute on function app.report_overdue(int, uuid, text) to nuanxin_app;
