-- hardship: what of an archive stands in the national system (全国工会帮扶系统).
alter table app.archive
  add column filed_number text not null default '' check (char_length(filed_number) <= 60),
  add column filed_on date,
  add column filed_seen_at timestamptz,
  add constraint archive_filed check (filed_seen_at is not null or filed_number = '' and filed_on is null);

-- transfer: an exported list of that system is compared with the archives on file.
alter table app.import drop constraint import_kind_check;
alter table app.import add constraint import_kind_check check (kind in ('ROSTER', 'NAMED_RECIPIENTS', 'DIBAO_STANDARDS', 'NATIONAL_LIST'));
alter table app.import_row drop constraint import_row_effect_check;
alter table app.import_row add constraint import_row_effect_check
  check (effect in ('', 'new', 'update', 'same', 'elsewhere', 'filed', 'differs', 'not_here', 'missing'));
alter table app.import_row
  add column archive_id uuid,
  add foreign key (tenant_id, archive_id) references app.archive (tenant_id, id);
create index import_row_effect on app.import_row (tenant_id, import_id, effect, seq);
create index import_row_archive on app.import_row (tenant_id, archive_id) where archive_id is not null;

alter table app.export drop constraint export_kind_check;
alter table app.export add constraint export_kind_check check (kind in (
  'ARCHIVES', 'CAMPAIGN_ROSTER', 'CAMPAIGN_RECEIPTS', 'CAMPAIGN_STATISTICS', 'ARCHIVE_BULK', 'NATIONAL_ARCHIVES', 'NATIONAL_COMPARISON'));
