-- Who agreed in the place of a minor (监护人), and consents by the end of their validity,
-- for the queue of those that have to be renewed.
alter table app.consent
  add column guardian_name text not null default '' check (char_length(guardian_name) <= 50),
  add column guardian_relation text not null default '' check (char_length(guardian_relation) <= 20),
  add constraint consent_guardian check ((guardian_name = '') = (guardian_relation = ''));

create index consent_expiry on app.consent (tenant_id, valid_to)
  where withdrawn_at is null and valid_to is not null;
