-- What all capabilities use: messages to members (notify), files (attachment) and
-- the State Council's days that a tenant imported (org).

-- A message in a member's inbox. kind names the template and args fill it, so that
-- everybody reads it in their own language; args name nobody who receives aid.
create table app.notification (
  tenant_id uuid not null,
  id uuid not null,
  recipient_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(\.[a-z_]+)+$'),
  args jsonb not null default '{}' check (octet_length(args::text) <= 2048),
  link text check (link ~ '^/[^/\\]' and char_length(link) <= 200),
  dedup text not null check (char_length(dedup) between 1 and 100),
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, recipient_id) references app.membership (tenant_id, id),
  -- Nobody is told the same thing twice, however often a task is repeated.
  constraint notification_once unique (tenant_id, recipient_id, kind, dedup)
);
create index notification_inbox on app.notification (tenant_id, recipient_id, created_at desc, id desc);
create index notification_unread on app.notification (tenant_id, recipient_id, created_at desc, id desc) where read_at is null;
call app.protect('app.notification', 'select, insert, update');

-- What a member chose about messages outside of the inbox; no row means the defaults.
create table app.notification_preference (
  tenant_id uuid not null,
  membership_id uuid not null,
  email boolean not null,
  updated_at timestamptz not null,
  primary key (tenant_id, membership_id),
  foreign key (tenant_id, membership_id) references app.membership (tenant_id, id)
);
call app.protect('app.notification_preference', 'select, insert, update');

-- A message on its way through one channel. An effect outside of the database
-- cannot happen exactly once, so each step is committed before it is taken:
--
--   planned → sending → sent | failed (refused, or tried too often)
--   sending → planned   it was surely not sent
--   sending → planned   nobody knows, the first time: doubtful is set
--   sending → unknown   nobody knows, the second time
--
-- The notification's id is the message id that a provider gets.
create table app.notification_delivery (
  tenant_id uuid not null,
  notification_id uuid not null,
  channel text not null check (channel in ('email', 'sms', 'wecom')),
  batch uuid not null, -- sent by one job
  state text not null default 'planned' check (state in ('planned', 'sending', 'sent', 'unknown', 'failed')),
  attempts int not null default 0,
  doubtful boolean not null default false,
  last_error text not null default '' check (char_length(last_error) <= 300),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, notification_id, channel),
  foreign key (tenant_id, notification_id) references app.notification (tenant_id, id)
);
create index notification_delivery_open on app.notification_delivery (tenant_id, batch) where state in ('planned', 'sending');
call app.protect('app.notification_delivery', 'select, insert, update');

-- A permit to upload one file that was not used up yet: completing the upload makes
-- an attachment and removes the row.
create table app.upload (
  tenant_id uuid not null,
  id uuid not null,
  uploader_id uuid not null,
  kind text not null check (kind in ('VISIT_PHOTO', 'SIGNATURE', 'SIGNED_PAPER', 'SHEET')),
  file_name text not null check (char_length(file_name) between 1 and 200),
  content_type text not null check (char_length(content_type) <= 100),
  size bigint not null check (size > 0),
  sha256 bytea check (octet_length(sha256) = 32),
  object_key text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, uploader_id) references app.membership (tenant_id, id)
);
create index upload_uploader on app.upload (tenant_id, uploader_id);
create index upload_age on app.upload (tenant_id, created_at);
call app.protect('app.upload', 'select, insert, delete');

-- A file that was examined: CLEAN ones lie under their keys, REJECTED ones are gone
-- and only the reason stays. Until a subject claims it, it is the uploader's alone
-- and ends at delete_after; the subject (a visit report, an import) decides from
-- then on who may see it and how long it is kept.
create table app.attachment (
  tenant_id uuid not null,
  id uuid not null,
  upload_id uuid not null,
  uploader_id uuid not null,
  kind text not null check (kind in ('VISIT_PHOTO', 'SIGNATURE', 'SIGNED_PAPER', 'SHEET')),
  state text not null check (state in ('CLEAN', 'REJECTED')),
  reason text,
  file_name text not null check (char_length(file_name) between 1 and 200),
  content_type text not null check (char_length(content_type) <= 100),
  size bigint not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  width int,
  height int,
  object_key text,
  thumbnail_key text,
  subject_kind text,
  subject_id uuid,
  unit_id uuid,
  unit_path text collate "C",
  delete_after timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, uploader_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, unit_id, unit_path) references app.unit (tenant_id, id, path) on update cascade,
  constraint attachment_upload unique (tenant_id, upload_id),
  constraint attachment_clean_has_object check ((state = 'CLEAN') = (object_key is not null)),
  constraint attachment_rejected_has_reason check ((state = 'REJECTED') = (reason is not null)),
  constraint attachment_subject check (num_nonnulls(subject_kind, subject_id, unit_id, unit_path) in (0, 4)),
  constraint attachment_unbound_ends check (subject_id is not null or delete_after is not null)
);
create index attachment_subject_id on app.attachment (tenant_id, subject_id) where subject_id is not null;
create index attachment_ending on app.attachment (tenant_id, delete_after) where delete_after is not null;
call app.protect('app.attachment');

-- Objects of the store that no row needs, or that may be left over: written down
-- before an object is made and before its row is forgotten, so that a crash between
-- database and store leaves nothing behind for ever.
create table app.attachment_leftover (
  tenant_id uuid not null references identity.tenant (id),
  object_key text not null,
  due_at timestamptz not null,
  primary key (tenant_id, object_key)
);
create index attachment_leftover_due on app.attachment_leftover (tenant_id, due_at);
call app.protect('app.attachment_leftover');

-- The State Council's days of one year as a tenant imported them. They take
-- precedence over the shipped ones.
create table app.holiday_year (
  tenant_id uuid not null references identity.tenant (id),
  year int not null check (year between 2000 and 2100),
  days jsonb not null check (octet_length(days::text) <= 65536),
  imported_by uuid not null,
  imported_at timestamptz not null,
  primary key (tenant_id, year)
);
call app.protect('app.holiday_year', 'select, insert, update');
