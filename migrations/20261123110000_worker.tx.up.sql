-- worker: people who apply for themselves on the phone (职工端).

-- Which person a membership is, by the blind index of the identity number. Own archives
-- are found by it, and nobody decides about a household they belong to.
create table app.member_identity (
  tenant_id uuid not null,
  membership_id uuid not null,
  id_number_bix bytea not null,
  linked_at timestamptz not null,
  primary key (tenant_id, membership_id),
  foreign key (tenant_id, membership_id) references app.membership (tenant_id, id)
);
create unique index member_identity_once on app.member_identity (tenant_id, id_number_bix);
call app.protect('app.member_identity', 'select, insert, delete');

-- Somebody's way in: asked for on the public page, or opened by an officer. token_hash is
-- that of the link which the person keeps while they wait; network is the keyed
-- fingerprint by which requests are bounded, emptied with the decision.
create table app.worker_access (
  tenant_id uuid not null references identity.tenant (id),
  id uuid not null,
  name text not null check (char_length(name) between 1 and 40),
  id_number_sealed bytea not null,
  id_number_bix bytea not null,
  phone_sealed bytea,
  unit_stated text not null default '' check (char_length(unit_stated) <= 60),
  work_number text not null default '' check (char_length(work_number) <= 30),
  state text not null check (state in ('PENDING', 'INVITED', 'JOINED', 'REFUSED')),
  token_hash bytea,
  network bytea,
  invitation_id uuid,
  membership_id uuid,
  refusal text not null default '' check (char_length(refusal) <= 200),
  asked_at timestamptz not null,
  decided_by uuid,
  decided_by_name text not null default '',
  decided_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, membership_id) references app.membership (tenant_id, id),
  foreign key (tenant_id, decided_by) references app.membership (tenant_id, id),
  constraint worker_access_decided check ((state = 'PENDING') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint worker_access_refusal check ((state = 'REFUSED') = (refusal <> '')),
  constraint worker_access_joined check ((state = 'JOINED') = (membership_id is not null))
);
create index worker_access_open on app.worker_access (tenant_id, asked_at) where state = 'PENDING';
create index worker_access_network on app.worker_access (tenant_id, network, asked_at) where network is not null;
create unique index worker_access_invitation on app.worker_access (tenant_id, invitation_id) where invitation_id is not null;
create index worker_access_membership on app.worker_access (tenant_id, membership_id) where membership_id is not null;
call app.protect('app.worker_access', 'select, insert, update');

-- The form of an application for an archive while its steps are filled in. One per
-- person; sealed whole, because everything in it is personal.
create table app.worker_draft (
  tenant_id uuid not null,
  membership_id uuid not null,
  step int not null check (step between 1 and 4),
  form_sealed bytea not null,
  version int not null,
  updated_at timestamptz not null,
  primary key (tenant_id, membership_id),
  foreign key (tenant_id, membership_id) references app.membership (tenant_id, id)
);
call app.protect('app.worker_draft', 'select, insert, update, delete');

-- A worker's own application for aid.
alter table app.application drop constraint application_origin_check;
alter table app.application add constraint application_origin_check check (origin in ('PAPER', 'UNIT', 'FOLLOW_UP', 'WORKER'));
