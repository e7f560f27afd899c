-- campaign: plans of holiday visits, their runs with the frozen list, visits,
-- what helpers reported, requests heard at the door, and the figures of it all.

-- The plan (慰问活动方案). audience and standards are documents, because they are
-- approved and frozen as a whole; content_hash is the hash of the plan that was
-- submitted, and a run opens only while the plan still has it.
create table app.campaign (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  theme text not null check (theme in ('SPRING_FESTIVAL', 'LABOUR_DAY', 'SUMMER_COOL', 'MID_AUTUMN',
    'DOUBLE_NINTH', 'DISABLED_DAY', 'EVERYDAY', 'OTHER')),
  title text not null check (char_length(title) between 1 and 100),
  guiding_idea text not null default '' check (char_length(guiding_idea) <= 5000),
  requirements text not null default '' check (char_length(requirements) <= 5000),
  state text not null default 'DRAFT'
    check (state in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'PAUSED', 'ENDED', 'CANCELLED')),
  recurrence text not null check (recurrence in ('ONCE', 'YEARLY')),
  rule text not null default '' check (char_length(rule) <= 200),
  due_at timestamptz,
  visit_days int not null check (visit_days between 1 and 366),
  notice_workdays int not null check (notice_workdays between 0 and 60),
  audience jsonb not null check (octet_length(audience::text) <= 262144),
  standards jsonb not null check (octet_length(standards::text) <= 65536),
  fund_source text not null check (fund_source in ('FISCAL', 'UPPER_UNION', 'OWN_UNION', 'DONATION', 'ADMIN', 'OTHER')),
  assignment text not null check (assignment in ('BY_UNIT', 'BY_SITE', 'MANUAL')),
  created_by uuid not null,
  created_by_name text not null,
  submitted_by uuid,
  submitted_by_name text,
  submitted_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision_note text not null default '' check (char_length(decision_note) <= 500),
  approved_fen bigint check (approved_fen >= 0),
  content_hash bytea,
  schedule_id uuid,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, submitted_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, decided_by) references app.membership (tenant_id, id),
  constraint campaign_one_time check ((rule = '') <> (due_at is null)),
  constraint campaign_yearly_has_rule check (recurrence = 'ONCE' or rule <> ''),
  constraint campaign_maker_is_checker check (decided_by <> created_by and decided_by <> submitted_by),
  constraint campaign_approved check (state not in ('APPROVED', 'PAUSED', 'ENDED')
    or (decided_by is not null and approved_fen is not null and content_hash is not null))
);
create index campaign_state on app.campaign (tenant_id, state, id);
call app.protect('app.campaign', 'select, insert, update');

-- Places that a unit's subtree may fill with people who have no archive (名额).
create table app.campaign_quota (
  tenant_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  quota int not null check (quota between 1 and 10000),
  filler_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references app.campaign (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  foreign key (tenant_id, filler_id) references app.membership (tenant_id, id),
  constraint campaign_quota_unit unique (tenant_id, campaign_id, unit_id)
);
call app.protect('app.campaign_quota');

-- A visiting group (走访慰问组). Its units are a list, because a group is read and
-- replaced with its plan and nothing asks for the groups of a unit.
create table app.visit_group (
  tenant_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  name text not null check (char_length(name) between 1 and 60),
  leader_id uuid not null,
  companions text not null default '' check (char_length(companions) <= 500),
  unit_ids uuid[] not null check (cardinality(unit_ids) between 1 and 200),
  planned_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references app.campaign (tenant_id, id),
  foreign key (tenant_id, leader_id) references app.membership (tenant_id, id)
);
create index visit_group_campaign on app.visit_group (tenant_id, campaign_id, id);
call app.protect('app.visit_group');

-- A recipient without an archive (劳模, 坚守岗位职工, 退休职工). The row stays when it
-- is taken off the list, because visits refer to it.
create table app.named_recipient (
  tenant_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  quota_id uuid,
  class text not null check (class in ('MODEL_WORKER', 'ON_DUTY', 'RETIREE', 'OTHER')),
  name text not null check (char_length(name) between 1 and 50),
  name_pinyin text collate "C" not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  id_number_sealed bytea,
  phone_sealed bytea,
  id_number_bix bytea,
  federation_bix bytea,
  note text not null default '' check (char_length(note) <= 200),
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references app.campaign (tenant_id, id),
  foreign key (tenant_id, quota_id) references app.campaign_quota (tenant_id, id) on delete set null (quota_id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  foreign key (tenant_id, created_by) references app.membership (tenant_id, id)
);
create unique index named_recipient_once on app.named_recipient (tenant_id, campaign_id, id_number_bix)
  where id_number_bix is not null and removed_at is null;
create index named_recipient_list on app.named_recipient (tenant_id, campaign_id, name_pinyin, id) where removed_at is null;
create index named_recipient_quota on app.named_recipient (tenant_id, quota_id) where quota_id is not null and removed_at is null;
call app.protect('app.named_recipient', 'select, insert, update');

-- One opening of a campaign (一次活动) with the plan as it was approved.
--
-- phase and cursor_id say how far the expansion has come: each batch takes the
-- recipients after cursor_id. loads are the visits that each helper has still to make,
-- kept from batch to batch instead of counting them anew. stop_reason tells why a run
-- rests other than by hand.
create table app.campaign_run (
  tenant_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  due_at timestamptz not null,
  title text not null,
  theme text not null,
  state text not null check (state in ('EXPANDING', 'VISITING', 'PAUSED', 'SETTLING', 'CLOSED', 'CANCELLED')),
  phase text not null check (phase in ('ARCHIVES', 'NAMED', 'DONE')),
  cursor_id uuid,
  loads jsonb not null default '{}',
  stop_reason text not null default '',
  ends_on date not null,
  -- The first day on which a visit that was not made counts as overdue.
  overdue_from date not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  plan jsonb not null,
  approved_fen bigint not null,
  approved_by uuid not null,
  expected int not null default 0,
  skipped_listed int not null default 0,
  skipped_elsewhere int not null default 0,
  skipped_standard int not null default 0,
  summary_text text not null default '' check (char_length(summary_text) <= 20000),
  version int not null default 1,
  updated_at timestamptz not null,
  -- Whoever is on the list of an open run is not listed a second time.
  open boolean not null generated always as (state in ('EXPANDING', 'VISITING', 'PAUSED')) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references app.campaign (tenant_id, id),
  foreign key (tenant_id, approved_by) references app.membership (tenant_id, id),
  constraint campaign_run_once unique (tenant_id, campaign_id, due_at)
);
create index campaign_run_due on app.campaign_run (tenant_id, due_at, id);
create index campaign_run_state on app.campaign_run (tenant_id, state, due_at, id);
call app.protect('app.campaign_run', 'select, insert, update');
call app.allow_granted('app.campaign_run', 'VISIT');

-- One household to visit in one run (慰问对象). What the decision rested on is frozen
-- here: name, unit, class, facts, amounts. household_key is the archive, or the
-- named recipient for people who belong to no archived household. helper_id has no
-- foreign key: checking it takes a sixth of the time of an expansion, nobody may
-- delete a membership, and every statement that writes it takes it from there.
create table app.visit (
  tenant_id uuid not null,
  id uuid not null,
  run_id uuid not null,
  household_key uuid not null,
  archive_id uuid,
  archive_version int,
  named_recipient_id uuid,
  name text not null,
  name_pinyin text collate "C" not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  unit_name text not null,
  class text not null check (class in ('DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH', 'LEGACY', 'MODEL_WORKER',
    'ON_DUTY', 'RETIREE', 'OTHER')),
  state text not null default 'PLANNED' check (state in ('PLANNED', 'RECEIVED', 'UNDELIVERED', 'REMOVED', 'CANCELLED')),
  helper_id uuid,
  cash_fen bigint not null check (cash_fen >= 0),
  goods jsonb not null default '[]',
  goods_fen bigint not null check (goods_fen >= 0),
  due_on date not null,
  overdue_from date not null,
  late boolean not null default false,
  late_reason text not null default '',
  category text,
  main_cause text,
  household_size int not null,
  has_disability boolean not null default false,
  net_per_head_month_fen bigint,
  federation_bix bytea,
  visited_at timestamptz,
  received_cash_fen bigint check (received_cash_fen >= 0),
  received_goods jsonb,
  received_goods_fen bigint check (received_goods_fen >= 0),
  removed_reason text,
  version int not null default 1,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  -- Household first, so that the same index answers "on which runs was it before?".
  constraint visit_once unique (tenant_id, household_key, run_id),
  foreign key (tenant_id, run_id) references app.campaign_run (tenant_id, id),
  foreign key (tenant_id, archive_id, archive_version) references app.archive_version (tenant_id, archive_id, version),
  foreign key (tenant_id, named_recipient_id) references app.named_recipient (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  constraint visit_recipient check ((archive_id is null) <> (named_recipient_id is null)),
  constraint visit_archive_version check ((archive_id is null) = (archive_version is null)),
  constraint visit_received check (state <> 'RECEIVED'
    or (visited_at is not null and received_cash_fen is not null and received_goods_fen is not null)),
  constraint visit_removed check ((state = 'REMOVED') = (removed_reason is not null))
) with (
  -- A visit is inserted once and changes a few times soon after: assignment, report.
  fillfactor = 90,
  autovacuum_vacuum_scale_factor = 0.05,
  autovacuum_analyze_scale_factor = 0.02,
  autovacuum_vacuum_insert_scale_factor = 0.05
);
-- One index per order of a run's list.
create index visit_by_unit on app.visit (tenant_id, run_id, unit_path, id);
create index visit_by_name on app.visit (tenant_id, run_id, name_pinyin, id);
create index visit_by_due on app.visit (tenant_id, run_id, due_on, id);
-- The helper's phone, the overdue queue and the desk that assigns.
create index visit_helper on app.visit (tenant_id, helper_id, state, due_on, id) where helper_id is not null;
create index visit_open on app.visit (tenant_id, overdue_from, id) where state = 'PLANNED';
create index visit_unassigned on app.visit (tenant_id, run_id, unit_path) where helper_id is null and state = 'PLANNED';
create index visit_named on app.visit (tenant_id, run_id) where named_recipient_id is not null;
call app.protect('app.visit', 'select, insert, update');
call app.allow_granted('app.visit', 'VISIT');

-- What a helper reported from the door. client_id was made on the phone: the same
-- report sent twice is one row. Reports are never changed; the visit follows the
-- newest one.
create table app.visit_report (
  tenant_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  visit_id uuid not null,
  at timestamptz not null,
  received_at timestamptz not null,
  helper_id uuid not null,
  helper_name text not null,
  outcome text not null check (outcome in ('RECEIVED', 'NOT_HOME', 'REFUSED', 'MOVED', 'DECEASED')),
  condition text not null default '' check (char_length(condition) <= 2000),
  receiver text check (receiver in ('SELF', 'PROXY')),
  proxy_name text,
  proxy_relation text,
  second_handler_id uuid,
  second_handler_name text,
  cash_fen bigint not null default 0 check (cash_fen >= 0),
  goods jsonb not null default '[]',
  goods_fen bigint not null default 0 check (goods_fen >= 0),
  primary key (tenant_id, id),
  foreign key (tenant_id, visit_id) references app.visit (tenant_id, id),
  foreign key (tenant_id, helper_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, second_handler_id) references app.membership (tenant_id, id),
  constraint visit_report_client unique (tenant_id, client_id),
  constraint visit_report_receiver check ((receiver is not null) = (outcome = 'RECEIVED')),
  constraint visit_report_proxy check (receiver is distinct from 'PROXY'
    or (coalesce(proxy_name, '') <> '' and coalesce(proxy_relation, '') <> ''))
);
create index visit_report_visit on app.visit_report (tenant_id, visit_id, id);
call app.protect('app.visit_report', 'select, insert');

-- The files of a report: the signature on the glass, the photographed paper, photos.
create table app.visit_report_file (
  tenant_id uuid not null,
  report_id uuid not null,
  attachment_id uuid not null,
  role text not null check (role in ('SIGNATURE', 'PHOTO')),
  seq int not null check (seq between 0 and 9),
  primary key (tenant_id, report_id, attachment_id),
  foreign key (tenant_id, report_id) references app.visit_report (tenant_id, id)
);
create index visit_report_file_attachment on app.visit_report_file (tenant_id, attachment_id);
call app.protect('app.visit_report_file', 'select, insert');

-- A request heard at the door, with an owner and a clock (诉求跟进).
create table app.follow_up (
  tenant_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  unit_path text collate "C" not null,
  kind text not null check (kind in ('LIVING', 'MEDICAL', 'STUDENT', 'LEGAL', 'JOB', 'PSYCH', 'OTHER')),
  text text not null check (char_length(text) between 1 and 1000),
  state text not null default 'OPEN' check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'DECLINED')),
  owner_id uuid,
  due_on date not null,
  result text not null default '' check (char_length(result) <= 2000),
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, visit_id) references app.visit (tenant_id, id),
  foreign key (tenant_id, report_id) references app.visit_report (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  foreign key (tenant_id, owner_id) references app.membership (tenant_id, id),
  constraint follow_up_ended check ((state in ('DONE', 'DECLINED')) = (ended_at is not null)),
  constraint follow_up_result check (ended_at is null or result <> '')
);
create index follow_up_visit on app.follow_up (tenant_id, visit_id);
create index follow_up_open on app.follow_up (tenant_id, due_on, id) where ended_at is null;
create index follow_up_owner on app.follow_up (tenant_id, owner_id, due_on, id) where owner_id is not null;
create index follow_up_unit on app.follow_up (tenant_id, unit_path, id);
call app.protect('app.follow_up', 'select, insert, update');

-- Figures of a run by class, without personal data; the federation above reads
-- them. Whoever changes a visit changes its line in the same transaction, last,
-- because the line is hot. planned counts what is on the list (neither removed nor
-- cancelled), in households; people counts their members.
create table app.campaign_stat (
  tenant_id uuid not null,
  run_id uuid not null,
  class text not null,
  theme text not null,
  opened_on date not null,
  overdue_from date not null,
  planned int not null default 0 check (planned >= 0),
  planned_people int not null default 0,
  planned_cash_fen bigint not null default 0,
  planned_goods_fen bigint not null default 0,
  received int not null default 0 check (received >= 0),
  received_people int not null default 0,
  received_cash_fen bigint not null default 0,
  received_goods_fen bigint not null default 0,
  undelivered int not null default 0 check (undelivered >= 0),
  removed int not null default 0,
  cancelled int not null default 0,
  follow_ups int not null default 0,
  follow_ups_open int not null default 0,
  updated_at timestamptz not null,
  primary key (tenant_id, run_id, class),
  foreign key (tenant_id, run_id) references app.campaign_run (tenant_id, id)
) with (fillfactor = 50);
create index campaign_stat_opened on app.campaign_stat (tenant_id, opened_on);
call app.protect('app.campaign_stat');
call app.allow_led('app.campaign_stat');

-- Figures of a tenant by the month in which the visits were received. festival is
-- the share under the theme of the two festivals; households_first counts the
-- households whose first visit of the year it was, so that their sum over a year is
-- the coverage.
create table app.campaign_month (
  tenant_id uuid not null references identity.tenant (id),
  month date not null check (extract(day from month) = 1),
  received int not null default 0,
  received_people int not null default 0,
  received_festival int not null default 0,
  households_first int not null default 0,
  cash_fen bigint not null default 0,
  goods_fen bigint not null default 0,
  updated_at timestamptz not null,
  primary key (tenant_id, month)
) with (fillfactor = 50);
call app.protect('app.campaign_month');
call app.allow_led('app.campaign_month');

-- Who is on an open run of any union under one root federation, by the shared blind
-- index. The primary key gives each person to the union that lists them first, also
-- when two unions open at the same moment. Row level security without a policy: only
-- the functions below reach the table, and they tell no more than "held elsewhere".
create table identity.federation_listing (
  root_tenant_id uuid not null,
  federation_bix bytea not null,
  tenant_id uuid not null,
  run_id uuid not null,
  primary key (root_tenant_id, federation_bix)
);
create index federation_listing_run on identity.federation_listing (tenant_id, run_id);
alter table identity.federation_listing enable row level security;
alter table identity.federation_listing force row level security;

-- The root above the current tenant, itself when nobody leads it.
create function identity.own_root() returns uuid
  language sql stable security definer set search_path = pg_catalog, identity
  as $$
    select t.ancestor_id from identity.tenant_tree t
    where t.descendant_id = app.current_tenant() order by t.depth desc limit 1
  $$;

-- Lists people for a run of the current tenant and answers those that it may visit:
-- the ones listed now or before by the tenant itself. Keys are taken in one order, so
-- that two unions wait for each other and do not deadlock. Each key is looked up by
-- itself: a plan that joins or compares arrays may take squared time.
create function identity.claim_listing(run uuid, keys bytea[]) returns setof bytea
  language plpgsql volatile security definer set search_path = pg_catalog, identity
  as $$
declare root uuid := identity.own_root();
begin
  insert into identity.federation_listing (root_tenant_id, federation_bix, tenant_id, run_id)
    select root, k, app.current_tenant(), run
    from (select distinct k from unnest(keys) k where k is not null order by k) k
    on conflict do nothing;
  return query select k from unnest(keys) k where app.current_tenant() =
    (select l.tenant_id from identity.federation_listing l where l.root_tenant_id = root and l.federation_bix = k);
end
$$;

-- Those of the keys that another union under the same root has listed.
create function identity.listed_elsewhere(keys bytea[]) returns setof bytea
  language sql stable security definer set search_path = pg_catalog, identity
  as $$
    select k from unnest(keys) k where app.current_tenant() <>
      (select l.tenant_id from identity.federation_listing l
       where l.root_tenant_id = (select identity.own_root()) and l.federation_bix = k)
  $$;

-- Gives people back: those of the keys, or all of the run when keys is null.
create function identity.release_listing(run uuid, keys bytea[]) returns void
  language sql volatile security definer set search_path = pg_catalog, identity
  as $$
    delete from identity.federation_listing l
    where l.tenant_id = app.current_tenant() and l.run_id = run
      and (keys is null or l.federation_bix = any (keys))
  $$;
revoke execute on function identity.own_root, identity.claim_listing, identity.listed_elsewhere,
  identity.release_listing from public;
grant execute on function identity.claim_listing, identity.listed_elsewhere, identity.release_listing to nuanxin_app;
