-- search: of a few archives, or of their people, is asked which of them a text means,
-- instead of everybody in the union whom it means.

create index archive_search_key_archive on app.archive_search_key (tenant_id, archive_id, key);
create index household_person_key_person on app.household_person_key (tenant_id, person_id, key);
