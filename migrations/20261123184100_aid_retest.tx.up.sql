-- assistance: the household tested again with the aid that it was given since its means
-- were confirmed, as it was when the application was last reckoned.
alter table app.application add retest jsonb;
