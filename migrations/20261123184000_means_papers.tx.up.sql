-- meanstest: papers of the lines, who of a household is counted with an imputed wage.

-- Every line may carry several papers. The rows are rewritten, not updated: row level
-- security does not stand in the way of the owner.
alter table app.archive_income_line
  alter evidence_id type uuid[] using case when evidence_id is null then '{}'::uuid[] else array[evidence_id] end,
  alter evidence_id set not null;
alter table app.archive_income_line rename evidence_id to evidence_ids;
alter table app.archive_income_line add check (cardinality(evidence_ids) <= 10);

alter table app.archive_spending_line
  alter evidence_id type uuid[] using case when evidence_id is null then '{}'::uuid[] else array[evidence_id] end,
  alter evidence_id set not null;
alter table app.archive_spending_line rename evidence_id to evidence_ids;
alter table app.archive_spending_line add check (cardinality(evidence_ids) <= 10);

alter table app.archive_exclusion
  alter evidence_id type uuid[] using case when evidence_id is null then '{}'::uuid[] else array[evidence_id] end,
  alter evidence_id set not null;
alter table app.archive_exclusion rename evidence_id to evidence_ids;
alter table app.archive_exclusion add check (cardinality(evidence_ids) <= 10);

-- Members of working age without work of whom papers prove that no wage is to be
-- imputed; person_id is null for the head.
create table app.means_exemption (
  tenant_id uuid not null,
  archive_id uuid not null,
  seq int not null check (seq between 1 and 40),
  person_id uuid,
  note text not null check (char_length(note) between 1 and 200),
  evidence_ids uuid[] not null check (cardinality(evidence_ids) between 1 and 10),
  primary key (tenant_id, archive_id, seq),
  unique nulls not distinct (tenant_id, archive_id, person_id),
  foreign key (tenant_id, archive_id) references app.means_sheet (tenant_id, archive_id),
  foreign key (tenant_id, person_id) references app.household_person (tenant_id, id)
);
create index means_exemption_person on app.means_exemption (tenant_id, person_id) where person_id is not null;
call app.protect('app.means_exemption', 'select, insert, delete');

-- Rules that were saved before the working age was one of them held the usual one.
alter table app.means_rule
  alter parameters type jsonb using '{"workingAge": {"from": 16, "men": 59, "women": 54}}'::jsonb || parameters;
