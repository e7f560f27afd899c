-- A supervisor's view is written into the subordinate's log before rows are shown. A
-- grant that was revoked since the rows were read is refused by name, so that the
-- caller is told the same as one who never had a grant.
create or replace function app.log_supervised_access(entry_id uuid, subordinate uuid, viewer uuid, viewer_name text, viewer_tenant_name text, via_grant uuid, kind text, object uuid, rows_shown int)
  returns void language plpgsql security definer set search_path = pg_catalog, app, identity
  as $$
declare why text;
begin
  select g.purpose into why from app.supervision_grant g
    where g.tenant_id = subordinate and g.id = via_grant and g.supervisor_id = app.current_tenant()
      and g.state = 'GRANTED' and g.expires_at > now();
  if why is null then
    raise exception 'no grant in force' using errcode = '23514', constraint = 'grant_in_force';
  end if;
  insert into app.access_log (tenant_id, id, viewer_tenant_id, viewer_tenant_name, viewer_id, viewer_name, grant_id, purpose, object_kind, object_id, row_count)
    values (subordinate, entry_id, app.current_tenant(), viewer_tenant_name, viewer, viewer_name, via_grant, why, kind, object, rows_shown);
end
$$;
