-- dictionary: the tenant's own words (数据字典), each beneath a national word that the
-- program knows. A fact keeps the code.
create table app.dictionary_term (
  tenant_id uuid not null references identity.tenant (id),
  dictionary text collate "C" not null check (char_length(dictionary) between 2 and 40),
  code text collate "C" not null check (code ~ '^[A-Z0-9_]+\.[0-9]+$'),
  serial int not null check (serial > 0),
  zh text not null check (char_length(zh) between 1 and 60),
  en text not null check (char_length(en) between 1 and 60),
  disabled_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, dictionary, code),
  constraint dictionary_term_serial unique (tenant_id, serial),
  constraint dictionary_term_once unique (tenant_id, dictionary, zh)
);
call app.protect('app.dictionary_term', 'select, insert, update');
