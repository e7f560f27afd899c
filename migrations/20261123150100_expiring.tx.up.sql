-- Papers by the end of their validity, for the queue of those that have to be asked for
-- anew.
create index archive_paper_expiry on app.archive_paper (tenant_id, expires_on)
  where removed_at is null and expires_on is not null;
