-- Whether aid was ever granted to a household stands beside it: a queue asks that of a
-- million archives at once. The commands that grant aid and take it back write it.
alter table app.archive add helped boolean not null default false;
update app.archive a set helped = true where exists (select from app.application p
  where p.tenant_id = a.tenant_id and p.archive_id = a.id and p.state in ('APPROVED', 'FEEDBACK', 'CLOSED'));

drop index app.archive_unit;
create index archive_unit on app.archive (tenant_id, unit_path)
  include (state, last_visited_on, updated_at, has_phone, has_bank_card, paper_stale_since, lacks_papers, doubts_id, lacks_guardian, owner_id, helped);

-- Each queue is counted and paged by itself; walking a million archives for the last few
-- of a queue takes long.
create index archive_visited on app.archive (tenant_id, last_visited_on) where last_visited_on is not null;
create index archive_unhelped on app.archive (tenant_id, head_pinyin, id) where not helped;
create index archive_lacks_phone on app.archive (tenant_id, head_pinyin, id) where not has_phone;
create index archive_lacks_bank_card on app.archive (tenant_id, head_pinyin, id) where not has_bank_card;
create index archive_lacks_guardian on app.archive (tenant_id, head_pinyin, id) where lacks_guardian;
