-- upkeep: which papers a household lacks, whose identity number is in doubt, and which
-- minors nobody has agreed for.

-- A paper that only households registered in a region bring: a code of GB/T 2260, of a
-- province, a city or a county. Null means everywhere.
alter table app.document_requirement add area text collate "C" check (area ~ '^[0-9]{6}$');
alter table app.document_requirement drop constraint document_requirement_once;
alter table app.document_requirement add constraint document_requirement_once
  unique nulls not distinct (tenant_id, kind, cause, category, area);

-- Why a number proves less than it should, as far as the number itself and what stands
-- beside it tell.
alter table app.household_person add id_doubts text[] not null default '{}' check (cardinality(id_doubts) <= 10);
alter table app.archive add head_id_doubts text[] not null default '{}' check (cardinality(head_id_doubts) <= 10);

-- What the queues of the desk ask of a million archives at once. It follows from papers,
-- requirements, members and consents; the commands that change those count it anew, and
-- so does a round every night, because papers end and children grow up.
alter table app.archive
  add missing_papers text[] not null default '{}',
  add id_doubts text[] not null default '{}',
  add lacks_guardian boolean not null default false,
  add lacks_papers boolean not null generated always as (cardinality(missing_papers) > 0) stored,
  add doubts_id boolean not null generated always as (cardinality(id_doubts) > 0) stored;

drop index app.archive_unit;
create index archive_unit on app.archive (tenant_id, unit_path)
  include (state, last_visited_on, updated_at, has_phone, has_bank_card, paper_stale_since, lacks_papers, doubts_id, lacks_guardian, owner_id);
create index archive_lacks_papers on app.archive (tenant_id, head_pinyin, id) where lacks_papers;
create index archive_doubts_id on app.archive (tenant_id, head_pinyin, id) where doubts_id;
create index archive_unowned on app.archive (tenant_id, head_pinyin, id) where owner_id is null;
