-- upkeep: what has to be done about archives on file beside their re-check.

-- Since when the paper copy no longer says what the archive says; null while they agree.
-- What was changed before this migration has been printed since.
alter table app.archive add paper_stale_since date;
create index archive_paper_stale on app.archive (tenant_id, unit_path, paper_stale_since) where paper_stale_since is not null;
