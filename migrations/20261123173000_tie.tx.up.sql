-- approval: ties between those who decide and the people concerned (回避关系).

-- A person is known by the blind index of the identity number that households use, so
-- that a tie also holds for a household that is filed later.
create table app.approval_tie (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  person_bix bytea not null,
  person_name text not null check (char_length(person_name) between 1 and 60),
  relation text not null check (relation in ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'OTHER_KIN', 'INTEREST')),
  note text not null default '' check (char_length(note) <= 200),
  declared_at timestamptz not null,
  ended_at timestamptz,
  end_reason text not null default '' check (char_length(end_reason) <= 200),
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references app.membership (tenant_id, id),
  constraint approval_tie_end_says_why check (ended_at is null or char_length(end_reason) >= 2)
);
create unique index approval_tie_once on app.approval_tie (tenant_id, member_id, person_bix) where ended_at is null;
create index approval_tie_person on app.approval_tie (tenant_id, person_bix) where ended_at is null;
call app.protect('app.approval_tie', 'select, insert, update');

-- Whom a case concerns, as it was when it began: who declares a tie meanwhile leaves it.
create table app.approval_concerned (
  tenant_id uuid not null,
  case_id uuid not null,
  person_bix bytea not null,
  primary key (tenant_id, case_id, person_bix),
  foreign key (tenant_id, case_id) references app.approval_case (tenant_id, id)
);
create index approval_concerned_person on app.approval_concerned (tenant_id, person_bix);
call app.protect('app.approval_concerned', 'select, insert');

-- TIE: excluded by a declared tie; the reason is its relation.
alter table app.approval_exclusion drop constraint approval_exclusion_cause_check,
  add constraint approval_exclusion_cause_check check (cause in ('PARTY', 'RECUSED', 'TIE'));
