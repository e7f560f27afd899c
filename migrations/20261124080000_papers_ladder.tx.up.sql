-- assistance: how far up it is known that the papers of urgent aid are late (1 whoever
-- applied for it, 2 the superior), as of papers_told_on. A day that was noted before this
-- column came says that the first knows.
alter table app.application add papers_told int not null default 0 check (papers_told between 0 and 2);
