-- campaign: reports that are recognised when they come again. supervision: what a
-- federation sees of the unions it leads.

-- The hash of what was reported, so that a repeat is told from a contradiction.
alter table app.visit_report add column content_hash bytea not null check (octet_length(content_hash) = 32);

comment on column app.campaign_month.households_first is
  'archived households whose first visit of the year it was; people without an archive are no part of the coverage';

-- The figures of a tenant in a year, without personal data: all that the federation
-- above reads, one row per tenant. planned to remaining add up the runs that opened
-- in the year (app.campaign_stat), handed_over to by_month the hand-overs of the year
-- (app.campaign_month). remaining counts the visits that were neither made nor tried,
-- by the day from which they are overdue: {"2026-02-14": 12}. A job counts archives,
-- the active ones, because they change too often for every transaction.
create table app.tenant_stat (
  tenant_id uuid not null references identity.tenant (id),
  year int not null check (year between 2000 and 2100),
  archives int not null default 0,
  planned int not null default 0,
  received int not null default 0,
  follow_ups_open int not null default 0,
  cash_fen bigint not null default 0,
  goods_fen bigint not null default 0,
  remaining jsonb not null default '{}',
  handed_over int not null default 0,
  festival int not null default 0,
  covered int not null default 0,
  by_month int[] not null default array_fill(0, array[12]),
  updated_at timestamptz not null,
  primary key (tenant_id, year)
) with (fillfactor = 50);
call app.protect('app.tenant_stat', 'select, insert, update');
call app.allow_led('app.tenant_stat');

-- Roll the change of a line up. The row of a year is the hottest of a tenant, so the
-- triggers wait for the commit: then nothing else is locked after it.
create function app.roll_up_campaign_stat() returns trigger language plpgsql
  as $$
declare
  line app.campaign_stat := coalesce(new, old);
  added app.campaign_stat := new;
  taken app.campaign_stat := old;
  due text := line.overdue_from::text;
  open int := coalesce(added.planned - added.received - added.undelivered, 0)
    - coalesce(taken.planned - taken.received - taken.undelivered, 0);
begin
  insert into app.tenant_stat as s (tenant_id, year, planned, received, follow_ups_open, cash_fen, goods_fen, remaining, updated_at)
    values (line.tenant_id, extract(year from line.opened_on),
      coalesce(added.planned, 0) - coalesce(taken.planned, 0),
      coalesce(added.received, 0) - coalesce(taken.received, 0),
      coalesce(added.follow_ups_open, 0) - coalesce(taken.follow_ups_open, 0),
      coalesce(added.received_cash_fen, 0) - coalesce(taken.received_cash_fen, 0),
      coalesce(added.received_goods_fen, 0) - coalesce(taken.received_goods_fen, 0),
      jsonb_build_object(due, open), line.updated_at)
    on conflict (tenant_id, year) do update set planned = s.planned + excluded.planned,
      received = s.received + excluded.received, follow_ups_open = s.follow_ups_open + excluded.follow_ups_open,
      cash_fen = s.cash_fen + excluded.cash_fen, goods_fen = s.goods_fen + excluded.goods_fen,
      remaining = s.remaining || jsonb_build_object(due, coalesce((s.remaining->>due)::int, 0) + open),
      updated_at = excluded.updated_at;
  return null;
end
$$;
create constraint trigger roll_up after insert or update or delete on app.campaign_stat
  deferrable initially deferred for each row execute function app.roll_up_campaign_stat();

create function app.roll_up_campaign_month() returns trigger language plpgsql
  as $$
declare
  line app.campaign_month := coalesce(new, old);
  added app.campaign_month := new;
  taken app.campaign_month := old;
  month int := extract(month from line.month);
  received int := coalesce(added.received, 0) - coalesce(taken.received, 0);
  months int[] := array_fill(0, array[12]);
begin
  months[month] := received;
  insert into app.tenant_stat as s (tenant_id, year, handed_over, festival, covered, by_month, updated_at)
    values (line.tenant_id, extract(year from line.month), received,
      coalesce(added.received_festival, 0) - coalesce(taken.received_festival, 0),
      coalesce(added.households_first, 0) - coalesce(taken.households_first, 0), months, line.updated_at)
    on conflict (tenant_id, year) do update set handed_over = s.handed_over + excluded.handed_over,
      festival = s.festival + excluded.festival, covered = s.covered + excluded.covered,
      by_month[month] = s.by_month[month] + excluded.by_month[month], updated_at = excluded.updated_at;
  return null;
end
$$;
create constraint trigger roll_up after insert or update or delete on app.campaign_month
  deferrable initially deferred for each row execute function app.roll_up_campaign_month();
revoke execute on function app.roll_up_campaign_stat, app.roll_up_campaign_month from public;

-- The current tenant, at depth 0, and those below it, as its supervisors list them.
create function app.tenant_branch()
  returns table (id uuid, depth int, parent_id uuid, kind text, name text, short_name text, uscc text, area_code text,
    state text, suspended_reason text, settings jsonb, version int, created_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, identity rows 1000
  as $$
    select t.id, tt.depth, t.parent_id, t.kind, t.name, t.short_name, t.uscc, t.area_code,
      t.state, t.suspended_reason, t.settings, t.version, t.created_at
    from identity.tenant_tree tt join identity.tenant t on t.id = tt.descendant_id
    where tt.ancestor_id = app.current_tenant() and t.state <> 'CLOSED'
  $$;
revoke execute on function app.tenant_branch from public;
grant execute on function app.tenant_branch to nuanxin_supervisor;
