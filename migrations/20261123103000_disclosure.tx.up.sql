-- disclosure: public notices (公示), what stands on them, where they hung, and the
-- objections (异议) that came in. A period that was announced can neither be begun
-- late nor be ended early: the constraints below say so, whatever the program does.

-- The last number given to a notice of the tenant. Its row is also the lock under which
-- entries of one day find their notice.
create table app.notice_register (
  tenant_id uuid primary key references identity.tenant (id),
  year int not null,
  last_serial int not null check (last_serial between 0 and 9999)
);
call app.protect('app.notice_register', 'select, insert, update');

-- A batch of entries that are shown together. The period is counted in working days
-- after first_day (Civil Code art. 201), so it is never shorter than was announced.
create table app.public_notice (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  number text collate "C" not null check (number ~ '^[0-9]{4}-[0-9]{4}$'),
  kind text not null check (kind in ('ARCHIVE', 'ARCHIVE_EXIT', 'APPLICATION', 'CAMPAIGN', 'RESULT')),
  channel text not null check (channel in ('ONLINE', 'POSTED')),
  title text not null default '' check (char_length(title) <= 60),
  contact text not null default '' check (char_length(contact) <= 200),
  unit_id uuid not null,
  unit_path text collate "C" not null,
  first_day date not null,
  working_days int not null check (working_days between 1 and 30),
  last_day date not null,
  uncertain boolean not null,
  entry_count int not null default 0 check (entry_count between 0 and 200),
  unnamed_count int not null default 0 check (unnamed_count between 0 and entry_count),
  ended_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  constraint public_notice_number unique (tenant_id, number),
  constraint public_notice_channel unique (tenant_id, id, channel),
  constraint public_notice_period check (last_day - first_day >= working_days),
  constraint public_notice_not_late check ((created_at at time zone 'Asia/Shanghai')::date < first_day),
  constraint public_notice_not_early check (ended_at is null or (ended_at at time zone 'Asia/Shanghai')::date > last_day)
);
create index public_notice_days on app.public_notice (tenant_id, first_day desc, id desc);
create index public_notice_open on app.public_notice (tenant_id, last_day) where ended_at is null;
create index public_notice_unit on app.public_notice (tenant_id, unit_id, unit_path);
call app.protect('app.public_notice', 'select, insert');
grant update (title, contact, last_day, uncertain, entry_count, unnamed_count, ended_at, version, updated_at)
  on app.public_notice to nuanxin_app;

-- The last day may move back when the State Council's days of the next year become
-- known, never forth; an ended notice has ended.
create function app.public_notice_goes_on() returns trigger
  language plpgsql as $$
begin
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at or new.last_day < old.last_day then
    raise exception 'the period of a notice is never shortened' using errcode = '23514', constraint = 'public_notice_not_early';
  end if;
  return new;
end
$$;
create trigger public_notice_goes_on before update on app.public_notice
  for each row execute function app.public_notice_goes_on();

-- One subject on a notice. Only what may be shown has a column. Who did not consent
-- stands on a posted notice with a number alone.
create table app.notice_entry (
  tenant_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  channel text not null,
  seq int not null check (seq between 1 and 200),
  subject_kind text not null check (char_length(subject_kind) between 1 and 40),
  subject_id uuid not null,
  consented boolean not null,
  name text not null default '' check (char_length(name) <= 30),
  unit_name text not null default '' check (char_length(unit_name) <= 60),
  item text not null default '' check (char_length(item) <= 40),
  amount_band text check (amount_band in ('UP_TO_1000', 'UP_TO_3000', 'UP_TO_5000', 'UP_TO_10000', 'UP_TO_30000', 'ABOVE_30000')),
  summary text not null default '' check (char_length(summary) <= 100),
  previous_id uuid,
  after_objection boolean not null default false,
  birth_date date,
  adult boolean not null default false,
  state text not null check (state in ('SHOWN', 'OBJECTED', 'CLEAR', 'UPHELD', 'DISMISSED', 'WITHDRAWN')),
  ended_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, notice_id, channel) references app.public_notice (tenant_id, id, channel),
  foreign key (tenant_id, previous_id) references app.notice_entry (tenant_id, id),
  constraint notice_entry_seq unique (tenant_id, notice_id, seq),
  constraint notice_entry_adult check (adult),
  constraint notice_entry_no_birth_date check (birth_date is null),
  constraint notice_entry_number_only check (consented
    or channel = 'POSTED' and name = '' and unit_name = '' and item = '' and amount_band is null and summary = ''),
  constraint notice_entry_masked check (name = '' and not consented or name like '%*%' and name !~ '[0-9]'),
  constraint notice_entry_no_long_number check (unit_name || ' ' || item || ' ' || summary !~ '[0-9]{6}'),
  constraint notice_entry_ended check ((state in ('SHOWN', 'OBJECTED')) = (ended_at is null))
);
create unique index notice_entry_live on app.notice_entry (tenant_id, subject_id) where state in ('SHOWN', 'OBJECTED');
create index notice_entry_previous on app.notice_entry (tenant_id, previous_id) where previous_id is not null;
call app.protect('app.notice_entry', 'select, insert');
grant update (state, ended_at) on app.notice_entry to nuanxin_app;

-- Nobody under 18 on the first day enters, and nobody enters a notice that has begun.
-- The date of birth is only looked at: the column is emptied again. An entry that
-- goes on after an objection relies on what was looked at when it first entered.
create function app.notice_entry_enters() returns trigger
  language plpgsql as $$
declare begins date;
begin
  select n.first_day into strict begins from app.public_notice n where n.tenant_id = new.tenant_id and n.id = new.notice_id;
  if (new.created_at at time zone 'Asia/Shanghai')::date >= begins then
    raise exception 'the notice has begun' using errcode = '23514', constraint = 'notice_entry_not_late';
  end if;
  new.adult := coalesce(extract(year from age(begins, new.birth_date)) >= 18, false) or exists (
    select from app.notice_entry e where e.tenant_id = new.tenant_id and e.id = new.previous_id
      and e.subject_id = new.subject_id and e.state = 'DISMISSED');
  new.birth_date := null;
  return new;
end
$$;
create trigger notice_entry_enters before insert on app.notice_entry
  for each row execute function app.notice_entry_enters();

-- An outcome is final, and "no objection" is known only after the last day.
create function app.notice_entry_leaves() returns trigger
  language plpgsql as $$
begin
  if old.ended_at is not null then
    raise exception 'an outcome is final' using errcode = '23514', constraint = 'notice_entry_final';
  end if;
  if new.state = 'CLEAR' and (old.state <> 'SHOWN' or not exists (
      select from app.public_notice n where n.tenant_id = new.tenant_id and n.id = new.notice_id
        and n.last_day < (new.ended_at at time zone 'Asia/Shanghai')::date)) then
    raise exception 'the notice is not over' using errcode = '23514', constraint = 'notice_entry_not_early';
  end if;
  return new;
end
$$;
create trigger notice_entry_leaves before update on app.notice_entry
  for each row execute function app.notice_entry_leaves();

-- An objection against one entry, named or anonymous, and what became of it.
create table app.notice_objection (
  tenant_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  entry_id uuid not null,
  receipt text collate "C" not null check (receipt ~ '^[A-Z2-7]{8}$'),
  source text not null check (source in ('ONLINE', 'PAPER', 'PHONE', 'VISIT')),
  text text not null check (char_length(text) between 5 and 1000),
  name_sealed bytea,
  contact_sealed bytea,
  state text not null check (state in ('RECEIVED', 'INVESTIGATING', 'UPHELD', 'DISMISSED')),
  received_at timestamptz not null,
  received_by uuid,
  handler_id uuid,
  investigated_at timestamptz,
  outcome text not null default '' check (char_length(outcome) <= 1000),
  next_step text check (next_step in ('RENOTICE', 'CONTINUE')),
  decided_by uuid,
  decided_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, notice_id) references app.public_notice (tenant_id, id),
  foreign key (tenant_id, entry_id) references app.notice_entry (tenant_id, id),
  foreign key (tenant_id, received_by) references app.membership (tenant_id, id),
  foreign key (tenant_id, handler_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, decided_by) references app.membership (tenant_id, id),
  constraint notice_objection_receipt unique (tenant_id, receipt),
  constraint notice_objection_taken check ((source = 'ONLINE') = (received_by is null)),
  constraint notice_objection_investigated check (state = 'RECEIVED' or handler_id is not null and investigated_at is not null),
  constraint notice_objection_decided check ((state in ('UPHELD', 'DISMISSED')) =
    (decided_at is not null and decided_by is not null and outcome <> '')),
  constraint notice_objection_next check ((state = 'DISMISSED') = (next_step is not null))
);
create index notice_objection_notice on app.notice_objection (tenant_id, notice_id, id);
create index notice_objection_entry on app.notice_objection (tenant_id, entry_id);
create index notice_objection_received on app.notice_objection (tenant_id, received_at desc, id desc);
call app.protect('app.notice_objection', 'select, insert');
grant update (state, handler_id, investigated_at, outcome, next_step, decided_by, decided_at, version)
  on app.notice_objection to nuanxin_app;

-- That a poster hung somewhere: who put it up, where and when.
create table app.notice_posting (
  tenant_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  place text not null check (char_length(place) between 2 and 100),
  posted_on date not null,
  posted_by uuid not null,
  note text not null default '' check (char_length(note) <= 200),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, notice_id) references app.public_notice (tenant_id, id),
  foreign key (tenant_id, posted_by) references app.membership (tenant_id, id)
);
create index notice_posting_notice on app.notice_posting (tenant_id, notice_id, id);
call app.protect('app.notice_posting', 'select, insert');

-- The photos of a poster.
create table app.notice_posting_file (
  tenant_id uuid not null,
  posting_id uuid not null,
  attachment_id uuid not null,
  seq int not null check (seq between 0 and 5),
  primary key (tenant_id, posting_id, attachment_id),
  foreign key (tenant_id, posting_id) references app.notice_posting (tenant_id, id)
);
create index notice_posting_file_attachment on app.notice_posting_file (tenant_id, attachment_id);
call app.protect('app.notice_posting_file', 'select, insert');

-- How many objections a network sent in an hour. The network is a keyed fingerprint:
-- whoever objects anonymously stays so.
create table app.notice_intake (
  tenant_id uuid not null references identity.tenant (id),
  network bytea not null,
  hour timestamptz not null,
  count int not null check (count > 0),
  primary key (tenant_id, network, hour)
);
create index notice_intake_hour on app.notice_intake (tenant_id, hour);
call app.protect('app.notice_intake');

-- Whom a public address belongs to. The unified social credit code (统一社会信用代码)
-- is public by law; it is what addresses of public pages carry.
create function identity.tenant_of_code(code text) returns uuid
  language sql stable security definer set search_path = pg_catalog, identity
  as $$ select t.id from identity.tenant t where t.uscc = code and t.state = 'ACTIVE' $$;
revoke execute on function identity.tenant_of_code from public;
grant execute on function identity.tenant_of_code to nuanxin_app;
