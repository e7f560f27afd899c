-- The news of a grant reach the other side as a job of that tenant, in the transaction
-- that made them: neither side can write the other's inbox.
create function app.pass_on_grant(grant_id uuid, job_id uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, app
  as $$
declare g app.supervision_grant;
begin
  select * into strict g from app.supervision_grant
    where id = grant_id and app.current_tenant() in (tenant_id, supervisor_id);
  insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
    values (case when g.tenant_id = app.current_tenant() then g.supervisor_id else g.tenant_id end, job_id,
      'org.grant_news', 'quick', 0, jsonb_build_object('grantId', g.id, 'state', g.state), now(), true, now());
end
$$;
revoke execute on function app.pass_on_grant from public;
grant execute on function app.pass_on_grant to nuanxin_app;
