-- transfer: archives in the columns of the national system.
alter table app.export drop constraint export_kind_check;
alter table app.export add constraint export_kind_check check (kind in (
  'ARCHIVES', 'CAMPAIGN_ROSTER', 'CAMPAIGN_RECEIPTS', 'CAMPAIGN_STATISTICS', 'ARCHIVE_BULK', 'NATIONAL_ARCHIVES'));
