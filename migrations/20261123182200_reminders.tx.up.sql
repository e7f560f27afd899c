-- Reminders of what ends or falls behind, to whoever is in charge. What was told is noted
-- beside what it was about, so that nobody is told twice.
alter table app.intake_settings
  add paper_days int not null default 30 check (paper_days between 1 and 180),
  add consent_days int not null default 60 check (consent_days between 1 and 180);

alter table app.archive_paper add told_on date;
grant update (told_on) on app.archive_paper to nuanxin_app;
alter table app.consent add told_on date;

-- Since when the owner knows that the paper copy is behind; it may be of an earlier time.
alter table app.archive add copy_told_on date;

-- When whoever applied was told that the papers of urgent aid are late.
alter table app.application add papers_told_on date;
