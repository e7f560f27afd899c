-- handover: an archive moves to another union of the same federation (转移建档关系). Two
-- tenants take part and no row belongs to both: the giving union keeps a handover, the
-- receiving one an offer, and the functions below are the only way from one to the other.
alter table app.archive drop constraint archive_state_check;
alter table app.archive add constraint archive_state_check check (state in ('DRAFT', 'SUBMITTED', 'SURVEYING', 'UNIT_REVIEW',
  'CHECKING', 'PUBLIC_NOTICE', 'OBJECTION', 'PENDING_APPROVAL', 'ACTIVE', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'REVIEW_DUE',
  'TRANSFERRING', 'LEAVING', 'EXITED', 'MONITORING', 'CANCELLED', 'CLOSED'));
alter table app.archive drop constraint archive_provenance_check;
alter table app.archive add constraint archive_provenance_check check (provenance in ('FORM', 'IMPORT', 'VISIT', 'WORKER', 'TRANSFER'));
-- What another union accepted without a note comes over without one.
alter table app.archive drop constraint archive_other_cause_noted;
alter table app.archive add constraint archive_other_cause_noted check (cause_note <> '' or provenance in ('IMPORT', 'TRANSFER')
  or (main_cause <> 'OTHER' and not 'OTHER' = any (other_causes)));
alter table app.consent drop constraint consent_purpose_check;
alter table app.consent add constraint consent_purpose_check check (purpose in ('ARCHIVE', 'CHECK_AUTH', 'MEDICAL', 'BANK',
  'NOTICE', 'PHOTO', 'SHARE_UP', 'MINOR', 'CONTACT', 'TRANSFER'));

-- The giving side. The receipt is written by the acceptance alone.
create table app.archive_handover (
  tenant_id uuid not null,
  id uuid not null,
  archive_id uuid not null,
  archive_version int not null,
  head_masked text not null check (char_length(head_masked) between 1 and 50),
  giver_name text not null,
  receiver_id uuid not null references identity.tenant (id),
  receiver_name text not null,
  state text not null check (state in ('PROPOSED', 'REFUSED', 'WITHDRAWN', 'OFFERED', 'RECALLED', 'DECLINED', 'EXPIRED', 'DONE')),
  reason text not null check (char_length(reason) between 2 and 200),
  consent_id uuid not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  reviewed_by uuid,
  reviewed_by_name text not null default '',
  reviewed_at timestamptz,
  opinion text not null default '' check (char_length(opinion) <= 200),
  -- What was packed: how many people and consents, and the papers that go along as
  -- originals. The checksum is that of the package in clear.
  contents jsonb,
  checksum bytea check (octet_length(checksum) = 32),
  expires_on date,
  -- How it ended, in the words of whoever ended it, and on a DONE one the receipt.
  outcome text not null default '' check (char_length(outcome) <= 200),
  received_by_name text not null default '',
  receipt_number text not null default '',
  ended_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, consent_id) references app.consent (tenant_id, id),
  foreign key (tenant_id, proposed_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, reviewed_by) references app.membership (tenant_id, id),
  constraint archive_handover_other check (receiver_id <> tenant_id),
  constraint archive_handover_two_people check (reviewed_by <> proposed_by),
  constraint archive_handover_reviewed check ((state in ('PROPOSED', 'WITHDRAWN')) = (reviewed_by is null)
    and (reviewed_by is null) = (reviewed_at is null)),
  constraint archive_handover_packed check ((state in ('OFFERED', 'RECALLED', 'DECLINED', 'EXPIRED', 'DONE')) = (checksum is not null)
    and (checksum is null) = (contents is null) and (checksum is null) = (expires_on is null)),
  constraint archive_handover_ended check ((state in ('PROPOSED', 'OFFERED')) = (ended_at is null)),
  constraint archive_handover_receipt check ((state = 'DONE') = (receipt_number <> '') and (state = 'DONE') = (received_by_name <> ''))
);
create unique index archive_handover_open on app.archive_handover (tenant_id, archive_id) where ended_at is null;
create index archive_handover_archive on app.archive_handover (tenant_id, archive_id, id);
create index archive_handover_time on app.archive_handover (tenant_id, proposed_at, id);
call app.protect('app.archive_handover', 'select, insert');
grant update (state, consent_id, reviewed_by, reviewed_by_name, reviewed_at, opinion, contents, checksum, expires_on, outcome, ended_at, version)
  on app.archive_handover to nuanxin_app;

-- The receiving side. Until it is accepted it tells who offers, why, and a masked name;
-- the package is sealed with the receiving union's own keys and goes with the answer.
create table app.archive_offer (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  giver_id uuid not null references identity.tenant (id),
  giver_name text not null,
  receiver_name text not null,
  handover_id uuid not null,
  head_masked text not null,
  reason text not null,
  offered_by_name text not null,
  offered_at timestamptz not null,
  expires_on date not null,
  package_sealed bytea,
  checksum bytea not null check (octet_length(checksum) = 32),
  state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'RECALLED', 'EXPIRED')),
  answered_by uuid,
  answered_by_name text not null default '',
  outcome text not null default '' check (char_length(outcome) <= 200),
  ended_at timestamptz,
  -- Of an accepted one: the archive that came of it, what was in the package, the receipt.
  archive_id uuid,
  contents jsonb,
  receipt_number text not null default '',
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, archive_id) references app.archive (tenant_id, id),
  foreign key (tenant_id, answered_by) references app.membership (tenant_id, id),
  constraint archive_offer_open check ((state = 'OPEN') = (package_sealed is not null) and (state = 'OPEN') = (ended_at is null)),
  constraint archive_offer_answered check ((state in ('ACCEPTED', 'DECLINED')) = (answered_by is not null)),
  constraint archive_offer_accepted check ((state = 'ACCEPTED') = (archive_id is not null) and (archive_id is null) = (contents is null)
    and (archive_id is null) = (receipt_number = '')),
  constraint archive_offer_says_why check (state <> 'DECLINED' or char_length(outcome) >= 2)
);
create unique index archive_offer_handover on app.archive_offer (tenant_id, handover_id);
create unique index archive_offer_receipt on app.archive_offer (tenant_id, receipt_number) where receipt_number <> '';
create unique index archive_offer_archive on app.archive_offer (tenant_id, archive_id) where archive_id is not null;
create index archive_offer_time on app.archive_offer (tenant_id, offered_at, id);
call app.protect('app.archive_offer', 'select');

-- The root federation of a union.
create function app.root_of(union_id uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, identity
  as $$ select ancestor_id from identity.tenant_tree where descendant_id = union_id order by depth desc limit 1 $$;

-- Unions of the own federation by a part of their name or by their whole code: who looks
-- for one knows something of it, and gets no list of all.
create function app.find_unions(wanted text) returns table (id uuid, name text, uscc text)
  language sql stable security definer set search_path = pg_catalog, app, identity
  as $$
    select t.id, t.name, t.uscc from identity.tenant t
    join identity.tenant_tree tt on tt.descendant_id = t.id and tt.ancestor_id = app.root_of(app.current_tenant())
    where char_length(wanted) >= 2 and t.id <> app.current_tenant() and t.state = 'ACTIVE'
      and (strpos(t.name, wanted) > 0 or strpos(t.short_name, wanted) > 0 or t.uscc = upper(wanted))
    order by t.name, t.id limit 20
  $$;

-- One union of the own federation.
create function app.sister_union(other uuid) returns text
  language sql stable security definer set search_path = pg_catalog, app, identity
  as $$
    select t.name from identity.tenant t
    where t.id = other and t.id <> app.current_tenant() and t.state = 'ACTIVE' and app.root_of(t.id) = app.root_of(app.current_tenant())
  $$;

-- Offers a packed archive to the one union that its handover names, and tells it there.
create function app.offer_archive(handover uuid, offer uuid, job uuid, package bytea) returns boolean
  language plpgsql security definer set search_path = pg_catalog, app, identity
  as $$
declare h app.archive_handover;
begin
  select * into strict h from app.archive_handover where tenant_id = app.current_tenant() and id = handover and state = 'OFFERED';
  if app.sister_union(h.receiver_id) is null then
    return false;
  end if;
  insert into app.archive_offer (tenant_id, id, giver_id, giver_name, receiver_name, handover_id, head_masked, reason, offered_by_name,
      offered_at, expires_on, package_sealed, checksum)
    values (h.receiver_id, offer, h.tenant_id, h.giver_name, h.receiver_name, h.id, h.head_masked, h.reason, h.reviewed_by_name,
      h.reviewed_at, h.expires_on, package, h.checksum);
  insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
    values (h.receiver_id, job, 'handover.offered', 'quick', 0, jsonb_build_object('offerId', offer), now(), true, now());
  return true;
end
$$;

-- Takes an offer back, by hand or because its days are over. Answers whether it was still
-- open: an answered one is the other union's to report.
create function app.close_archive_offer(handover uuid, as_state text, at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, app
  as $$
begin
  update app.archive_offer set state = as_state, package_sealed = null, ended_at = at, version = version + 1
    where giver_id = app.current_tenant() and handover_id = handover and state = 'OPEN';
  return found;
end
$$;

-- Declines an offer and reports it to the union that made it.
create function app.decline_archive(offer uuid, by_id uuid, by_name text, why text, at timestamptz, job uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, app
  as $$
declare o app.archive_offer;
begin
  update app.archive_offer set state = 'DECLINED', package_sealed = null, answered_by = by_id, answered_by_name = by_name, outcome = why,
      ended_at = at, version = version + 1
    where tenant_id = app.current_tenant() and id = offer and state = 'OPEN' returning * into o;
  if o.id is null then
    return false;
  end if;
  insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
    values (o.giver_id, job, 'handover.declined', 'quick', 0,
      jsonb_build_object('handoverId', o.handover_id, 'by', by_name, 'reason', why), now(), true, now());
  return true;
end
$$;

-- Accepts an offer. The archive of the giving union ends in the transaction in which the
-- receiving one files its own, so that exactly one of them lives at every moment; its
-- version, history and audit entry follow there, by the job.
create function app.accept_archive(offer uuid, filed uuid, inside jsonb, receipt text, by_id uuid, by_name text, day date, at timestamptz,
    job uuid) returns text
  language plpgsql security definer set search_path = pg_catalog, app
  as $$
declare o app.archive_offer; h app.archive_handover;
begin
  select * into o from app.archive_offer where tenant_id = app.current_tenant() and id = offer and state = 'OPEN' for update;
  if o.id is null then
    return 'closed';
  end if;
  if o.expires_on < day then
    return 'expired';
  end if;
  select * into strict h from app.archive_handover where tenant_id = o.giver_id and id = o.handover_id for update;
  update app.archive set state = 'CANCELLED', ended_on = day
    where tenant_id = h.tenant_id and id = h.archive_id and state = 'TRANSFERRING' and h.state = 'OFFERED';
  if not found then
    return 'closed';
  end if;
  -- After the lock of the archive, which a withdrawal of the consent takes first.
  if not exists (select from app.consent c where c.tenant_id = h.tenant_id and c.id = h.consent_id and c.withdrawn_at is null
      and (c.valid_to is null or c.valid_to >= day)) then
    return 'consent';
  end if;
  update app.archive_handover set state = 'DONE', received_by_name = by_name, receipt_number = receipt, ended_at = at, version = version + 1
    where tenant_id = h.tenant_id and id = h.id;
  update app.archive_offer set state = 'ACCEPTED', package_sealed = null, answered_by = by_id, answered_by_name = by_name, ended_at = at,
      archive_id = filed, contents = inside, receipt_number = receipt, version = version + 1
    where tenant_id = o.tenant_id and id = o.id;
  insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
    values (h.tenant_id, job, 'handover.accepted', 'quick', 0, jsonb_build_object('handoverId', h.id), now(), true, now());
  return 'accepted';
end
$$;
revoke execute on function app.root_of, app.find_unions, app.sister_union, app.offer_archive, app.close_archive_offer, app.decline_archive,
  app.accept_archive from public;
grant execute on function app.find_unions, app.sister_union, app.offer_archive, app.close_archive_offer, app.decline_archive,
  app.accept_archive to nuanxin_app;

-- Held elsewhere? An archive that is offered to the union that asks is not held elsewhere:
-- it is on its way here.
create or replace function app.archives_held_elsewhere(keys bytea[])
  returns table (federation_bix bytea, unions int)
  language sql stable security definer set search_path = pg_catalog, app, identity
  as $$
    with held as (
      select a.tenant_id, a.federation_bix, a.id, a.state from app.archive a
      where a.federation_bix = any (keys) and a.live
      union all
      select p.tenant_id, p.federation_bix, a.id, a.state from app.household_person p
      join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id
      where p.federation_bix = any (keys) and p.removed_at is null and a.live
    )
    select h.federation_bix, count(distinct h.tenant_id)::int
    from held h
    join identity.tenant_tree t on t.descendant_id = h.tenant_id and t.ancestor_id = app.root_of(app.current_tenant())
    where h.tenant_id <> app.current_tenant()
      and not (h.state = 'TRANSFERRING' and exists (select from app.archive_handover x
        where x.tenant_id = h.tenant_id and x.archive_id = h.id and x.ended_at is null and x.receiver_id = app.current_tenant()))
    group by h.federation_bix
  $$;
