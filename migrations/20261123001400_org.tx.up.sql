-- Moving a tenant inside the tree of its top federation. Indexes of persons are keyed
-- by that federation and what it sees ends with it, so nobody leaves it by a move: that
-- is a new admission. The caller works inside the moved tenant, whose audit chain keeps
-- the move; two moves at once wait for each other, or they could close a circle.
drop function identity.move_tenant(uuid, uuid, uuid, text);
create function identity.move_tenant(moved uuid, new_parent uuid, actor uuid, why text)
  returns void language plpgsql security definer set search_path = pg_catalog, identity
  as $$
begin
  if moved is distinct from app.current_tenant() then
    raise exception 'a tenant is moved from inside' using errcode = '42501';
  end if;
  lock table identity.tenant_tree in share row exclusive mode;
  if exists (select from identity.tenant_tree where ancestor_id = moved and descendant_id = new_parent) then
    raise exception 'a tenant cannot be led by one that it leads' using errcode = '23514', constraint = 'tenant_tree_cycle';
  end if;
  if not exists (select from identity.tenant t where t.id = new_parent and t.kind = 'FEDERATION' and t.state = 'ACTIVE') then
    raise exception 'parent is no active federation' using errcode = '23514', constraint = 'tenant_parent_is_federation';
  end if;
  if identity.root_of(moved) <> identity.root_of(new_parent) then
    raise exception 'the new parent is in another tree' using errcode = '23514', constraint = 'tenant_same_root';
  end if;
  delete from identity.tenant_tree t
    using identity.tenant_tree sub, identity.tenant_tree up
    where sub.ancestor_id = moved and up.descendant_id = moved and up.depth > 0
      and t.descendant_id = sub.descendant_id and t.ancestor_id = up.ancestor_id;
  insert into identity.tenant_tree (ancestor_id, descendant_id, depth)
    select up.ancestor_id, sub.descendant_id, up.depth + sub.depth + 1
    from identity.tenant_tree up, identity.tenant_tree sub
    where up.descendant_id = new_parent and sub.ancestor_id = moved;
  update identity.tenant_parent_history set until_at = clock_timestamp() where tenant_id = moved and until_at is null;
  insert into identity.tenant_parent_history (tenant_id, parent_id, from_at, actor_id, reason)
    values (moved, new_parent, clock_timestamp(), actor, why);
  update identity.tenant set parent_id = new_parent, version = version + 1, updated_at = now() where id = moved;
end
$$;

-- The federation at the top of a tenant's tree.
create function identity.root_of(tenant uuid) returns uuid
  language sql stable set search_path = pg_catalog, identity
  as $$ select ancestor_id from identity.tenant_tree where descendant_id = tenant order by depth desc limit 1 $$;

revoke execute on function identity.move_tenant, identity.root_of from public;
grant execute on function identity.move_tenant to nuanxin_app;
