-- approval: routes as data, cases, the signatures given in them, and who may not sign.

-- A route of one kind of matter and item, from an amount up to the next route's. The
-- steps are the draft that administrators edit; what cases follow is the last version.
create table app.approval_route (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  kind text not null check (kind ~ '^[A-Z_]{3,30}$'),
  item text not null default '' check (char_length(item) <= 40),
  from_fen bigint not null default 0 check (from_fen >= 0),
  name text not null check (char_length(name) between 1 and 60),
  steps jsonb not null,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  published_version int,
  version int not null default 1,
  updated_at timestamptz not null,
  updated_by_name text not null,
  primary key (tenant_id, id),
  constraint approval_route_published check (state <> 'PUBLISHED' or published_version is not null)
);
create unique index approval_route_band on app.approval_route (tenant_id, kind, item, from_fen) where state <> 'RETIRED';
call app.protect('app.approval_route', 'select, insert, update');

create table app.approval_route_version (
  tenant_id uuid not null,
  route_id uuid not null,
  version int not null,
  name text not null,
  steps jsonb not null,
  published_at timestamptz not null,
  published_by_name text not null,
  primary key (tenant_id, route_id, version),
  foreign key (tenant_id, route_id) references app.approval_route (tenant_id, id)
);
call app.protect('app.approval_route_version', 'select, insert');

-- What a subordinate union asks of this federation. brief holds the facts and what was
-- decided there; excluded are the accounts that take part there.
create table app.approval_referral (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  origin_tenant_id uuid not null,
  origin_tenant_name text not null,
  origin_case_id uuid not null,
  kind text not null,
  item text not null,
  amount_fen bigint,
  title text not null,
  content_hash bytea not null,
  brief jsonb not null,
  excluded uuid[] not null,
  answered boolean not null default false,
  primary key (tenant_id, id)
);
call app.protect('app.approval_referral', 'select');

-- One matter under decision. subject_id names something that this capability does not
-- know; the steps are those of the route's version when the case began.
create table app.approval_case (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  subject_id uuid not null,
  kind text not null check (kind ~ '^[A-Z_]{3,30}$'),
  item text not null default '',
  amount_fen bigint check (amount_fen >= 0),
  unit_id uuid not null,
  unit_path text collate "C" not null,
  title text not null check (char_length(title) between 1 and 120),
  content_hash bytea not null check (octet_length(content_hash) = 32),
  route_id uuid,
  route_version int,
  steps jsonb not null,
  state text not null check (state in ('PENDING', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN')),
  step int not null,
  step_role text not null,
  step_level text not null check (step_level in ('UNIT', 'PARENT', 'TENANT', 'SUPERIOR')),
  entry int not null default 0,
  due_on date,
  blocked boolean not null default false,
  referral_id uuid,
  referred_to text not null default '',
  origin_tenant_name text not null default '',
  started_by uuid,
  started_by_name text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  constraint approval_case_ended check ((state = 'PENDING') = (ended_at is null)),
  constraint approval_case_waits check (state = 'PENDING' or (not blocked and referral_id is null))
);
create unique index approval_case_open on app.approval_case (tenant_id, subject_id) where state = 'PENDING';
create index approval_case_subject on app.approval_case (tenant_id, subject_id, started_at desc);
create index approval_case_pending on app.approval_case (tenant_id, started_at, id) where state = 'PENDING';
create index approval_case_unit on app.approval_case (tenant_id, unit_path, started_at desc, id desc);
call app.protect('app.approval_case', 'select, insert, update');

-- Accounts that may not decide a case: its applicant, makers and verifiers (PARTY), and
-- who declared a tie with the person concerned (RECUSED, 回避).
create table app.approval_exclusion (
  tenant_id uuid not null,
  case_id uuid not null,
  account_id uuid not null,
  cause text not null check (cause in ('PARTY', 'RECUSED')),
  name text not null default '',
  reason text not null default '',
  at timestamptz not null,
  primary key (tenant_id, case_id, account_id),
  foreign key (tenant_id, case_id) references app.approval_case (tenant_id, id),
  constraint approval_recused_says_why check (cause <> 'RECUSED' or char_length(reason) >= 2)
);
call app.protect('app.approval_exclusion', 'select, insert');

-- What was decided, by whom, on which content. standing is true while it counts: a
-- return or a change of the content ends that, and nothing else of a row ever changes.
-- seat_account_id is whose right was used: the decider's own, or the delegator's.
create table app.approval_decision (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  subject_id uuid not null,
  entry int not null,
  step int not null,
  step_name text not null,
  verdict text not null check (verdict in ('APPROVE', 'REFUSE', 'RETURN', 'ESCALATE', 'SKIP', 'WITHDRAW', 'CHANGE')),
  return_to int,
  member_id uuid,
  account_id uuid,
  name text not null,
  seat_account_id uuid,
  for_name text not null default '',
  union_name text not null default '',
  note text not null default '' check (char_length(note) <= 500),
  minutes text not null default '' check (char_length(minutes) <= 4000),
  content_hash bytea not null,
  standing boolean not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references app.approval_case (tenant_id, id),
  constraint approval_decision_says_why check (verdict not in ('REFUSE', 'RETURN', 'ESCALATE') or note <> ''),
  constraint approval_decision_signed check (verdict in ('SKIP', 'WITHDRAW', 'CHANGE') or (account_id is not null and seat_account_id is not null)),
  constraint approval_decision_counts check (not standing or verdict in ('APPROVE', 'REFUSE', 'ESCALATE'))
);
create unique index approval_nobody_twice on app.approval_decision (tenant_id, case_id, account_id) where standing;
create unique index approval_seat_once on app.approval_decision (tenant_id, case_id, seat_account_id) where standing;
create index approval_decision_subject on app.approval_decision (tenant_id, subject_id, at, id);
create index approval_decision_account on app.approval_decision (tenant_id, account_id, at desc);
call app.protect('app.approval_decision', 'select, insert');
grant update (standing) on app.approval_decision to nuanxin_app;

-- Nobody signs in a case of their own, whatever program writes the row, and a signature
-- is only ever given to the content that the case holds.
create function app.check_approval_decision() returns trigger
  language plpgsql set search_path = pg_catalog, app
  as $$
declare held bytea;
begin
  if new.verdict in ('SKIP', 'WITHDRAW', 'CHANGE') then
    return new;
  end if;
  select c.content_hash into strict held from app.approval_case c
    where c.tenant_id = new.tenant_id and c.id = new.case_id for no key update;
  if held <> new.content_hash then
    raise exception 'the content has changed' using errcode = '23514', constraint = 'approval_signed_content';
  end if;
  if exists (select from app.approval_exclusion e where e.tenant_id = new.tenant_id and e.case_id = new.case_id
      and e.account_id in (new.account_id, new.seat_account_id)) then
    raise exception 'nobody decides a case of their own' using errcode = '23514', constraint = 'approval_own_case';
  end if;
  return new;
end
$$;
create trigger approval_decision_check before insert on app.approval_decision
  for each row execute function app.check_approval_decision();

-- Who has signed can no longer be excluded: the signature would have to fall first.
create function app.check_approval_exclusion() returns trigger
  language plpgsql set search_path = pg_catalog, app
  as $$
begin
  perform from app.approval_case c where c.tenant_id = new.tenant_id and c.id = new.case_id for no key update;
  if exists (select from app.approval_decision d where d.tenant_id = new.tenant_id and d.case_id = new.case_id
      and d.standing and new.account_id in (d.account_id, d.seat_account_id)) then
    raise exception 'already signed' using errcode = '23514', constraint = 'approval_signed_before';
  end if;
  return new;
end
$$;
create trigger approval_exclusion_check before insert on app.approval_exclusion
  for each row execute function app.check_approval_exclusion();

-- For the time of a leave, a member lets another decide in their place (委托).
create table app.approval_delegation (
  tenant_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null default '' check (char_length(reason) <= 200),
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, from_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, to_id) references app.membership (tenant_id, id),
  constraint approval_delegation_dates check (to_on >= from_on and to_on <= from_on + 365),
  constraint approval_delegation_other check (from_id <> to_id)
);
create index approval_delegation_to on app.approval_delegation (tenant_id, to_id) where revoked_at is null;
create index approval_delegation_from on app.approval_delegation (tenant_id, from_id) where revoked_at is null;
call app.protect('app.approval_delegation', 'select, insert, update');

-- The unit whose keepers decide a step: a role held over it or over a unit above it.
create function app.approval_anchor(level text, path text) returns text
  language sql immutable parallel safe
  as $$ select case level when 'UNIT' then path
    when 'PARENT' then left(path, greatest(length(path) - 5, 5))
    else left(path, 5) end collate "C" $$;

-- Whether the federation above can decide: it works, and somebody there decides.
create function app.superior_decides(day date) returns boolean
  language sql stable security definer set search_path = pg_catalog, app, identity
  as $$
    select exists (select from identity.tenant me join identity.tenant t on t.id = me.parent_id and t.state = 'ACTIVE'
      join app.role_assignment ra on ra.tenant_id = t.id
      join app.membership m on m.tenant_id = ra.tenant_id and m.id = ra.membership_id
      where me.id = app.current_tenant() and ra.role in ('UNION_CHAIR', 'COMMITTEE') and ra.unit_id is null and m.state = 'ACTIVE'
        and ra.revoked_at is null and ra.valid_from <= day and (ra.valid_to is null or ra.valid_to >= day))
  $$;

-- Hands a pending case to the federation above: a referral in its table and a job that
-- takes it up there. Answers the federation's name.
create function app.refer_approval(case_of uuid, referral uuid, job uuid, brief jsonb) returns text
  language plpgsql security definer set search_path = pg_catalog, app, identity
  as $$
declare c app.approval_case; me identity.tenant; above identity.tenant;
begin
  select * into strict c from app.approval_case where tenant_id = app.current_tenant() and id = case_of and state = 'PENDING';
  select * into strict me from identity.tenant where id = c.tenant_id;
  select * into strict above from identity.tenant where id = me.parent_id and state = 'ACTIVE';
  insert into app.approval_referral (tenant_id, id, origin_tenant_id, origin_tenant_name, origin_case_id, kind, item, amount_fen, title, content_hash, brief, excluded)
    values (above.id, referral, me.id, me.name, c.id, c.kind, c.item, c.amount_fen, c.title, c.content_hash, brief,
      array(select e.account_id from app.approval_exclusion e where e.tenant_id = c.tenant_id and e.case_id = c.id
        union select d.account_id from app.approval_decision d where d.tenant_id = c.tenant_id and d.case_id = c.id and d.standing));
  insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
    values (above.id, job, 'approval.referred', 'quick', 0, jsonb_build_object('referralId', referral), now(), true, now());
  return above.name;
end
$$;

-- Takes a referral back, when the content changed or the matter was withdrawn.
create function app.recall_approval(referral uuid, job uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, app
  as $$
declare above uuid;
begin
  update app.approval_referral set answered = true
    where id = referral and origin_tenant_id = app.current_tenant() and not answered returning tenant_id into above;
  if above is not null then
    insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
      values (above, job, 'approval.recalled', 'quick', 0, jsonb_build_object('referralId', referral), now(), true, now());
  end if;
end
$$;

-- Brings the federation's decision back to the union that asked.
create function app.answer_approval(referral uuid, job uuid, outcome text, reason text, account uuid, decider text) returns void
  language plpgsql security definer set search_path = pg_catalog, app, identity
  as $$
declare r app.approval_referral; here text;
begin
  update app.approval_referral set answered = true
    where id = referral and tenant_id = app.current_tenant() and not answered returning * into r;
  if r.id is null then
    return;
  end if;
  select name into strict here from identity.tenant where id = app.current_tenant();
  insert into app.job (tenant_id, id, kind, lane, priority, payload, run_at, due, next_push)
    values (r.origin_tenant_id, job, 'approval.answered', 'quick', 0, jsonb_build_object('caseId', r.origin_case_id, 'referralId', r.id,
      'outcome', outcome, 'reason', reason, 'accountId', account, 'name', decider, 'union', here), now(), true, now());
end
$$;
revoke execute on function app.superior_decides, app.refer_approval, app.recall_approval, app.answer_approval from public;
grant execute on function app.superior_decides, app.refer_approval, app.recall_approval, app.answer_approval to nuanxin_app;
