-- hardship: the history of an archive tells from which list of the national system it was
-- marked, and in what it differed there.
alter table app.archive_event drop constraint archive_event_kind_check;
alter table app.archive_event add constraint archive_event_kind_check check (kind in ('created', 'imported', 'updated',
  'consent_given', 'consent_withdrawn', 'visited', 'state', 'filed', 'filed_differs'));
