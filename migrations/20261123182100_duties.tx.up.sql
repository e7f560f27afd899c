-- The four duties of the union towards a household (四个第一). Whoever is responsible is
-- owner_id; each of the others is theirs too while its column is null.
alter table app.archive
  add informed_id uuid,
  add coordinator_id uuid,
  add implementer_id uuid,
  add constraint archive_informed_known foreign key (tenant_id, informed_id) references app.membership (tenant_id, id),
  add constraint archive_coordinator_known foreign key (tenant_id, coordinator_id) references app.membership (tenant_id, id),
  add constraint archive_implementer_known foreign key (tenant_id, implementer_id) references app.membership (tenant_id, id);

-- What somebody leaves behind who leaves the union.
create index archive_informed on app.archive (tenant_id, informed_id) where informed_id is not null;
create index archive_coordinator on app.archive (tenant_id, coordinator_id) where coordinator_id is not null;
create index archive_implementer on app.archive (tenant_id, implementer_id) where implementer_id is not null;
