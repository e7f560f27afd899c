-- Who paid what was approved, under which limits, and that they had no other part in it.

alter table app.application
  add column payer_id uuid,
  add column limit_paid jsonb,
  add foreign key (tenant_id, payer_id) references app.membership (tenant_id, id),
  add constraint application_paid check (payer_id is null or
    (state in ('FEEDBACK', 'CLOSED') and limit_paid is not null and item not in ('LEGAL', 'JOB', 'PSYCH', 'GOODS')));

-- What waits for being paid or handed over.
create index application_approved_waits on app.application (tenant_id, unit_path, id) where state = 'APPROVED';

-- Whoever made, verified or decided an application does not pay it, whatever program
-- writes the row. People are told apart by their accounts.
create function app.check_application_payer() returns trigger
  language plpgsql set search_path = pg_catalog, app
  as $$
declare payer uuid;
begin
  select m.account_id into strict payer from app.membership m where m.tenant_id = new.tenant_id and m.id = new.payer_id;
  if exists (select from app.membership m where m.tenant_id = new.tenant_id and m.id in (new.maker_id, new.verifier_id)
      and m.account_id = payer)
    or exists (select from app.approval_decision d where d.tenant_id = new.tenant_id and d.subject_id = new.id
      and payer in (d.account_id, d.seat_account_id)) then
    raise exception 'who had a part in a case does not pay it' using errcode = '23514', constraint = 'application_payer_apart';
  end if;
  return new;
end
$$;
create trigger application_payer_check before update of payer_id on app.application
  for each row when (new.payer_id is not null and new.payer_id is distinct from old.payer_id)
  execute function app.check_application_payer();
