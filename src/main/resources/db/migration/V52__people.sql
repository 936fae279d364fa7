-- Who comes in and how: people by the identity provider's own key, invitations, requests for access, and memberships
-- that end but stay on record.

alter table person add column subject varchar(64);
alter table person add column last_seen datetime(6);
alter table person add constraint uk_person_subject unique (subject);

-- held is true until the membership ends and then null, so that a role is held once but may be on record often.
alter table membership add column ended_at datetime(6);
alter table membership add column ended_by varchar(160);
alter table membership add column end_reason varchar(500);
alter table membership add column held boolean default true;
alter table membership add constraint uk_membership_held unique (tenant_id, person_id, role, held);

-- pending likewise: one open invitation for an address and role, any number of closed ones.
create table invitation (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    email varchar(254) not null,
    role varchar(24) not null,
    invited_by_id bigint not null,
    invited_by varchar(160) not null,
    invited_at datetime(6) not null,
    expires_at datetime(6) not null,
    state varchar(12) not null,
    pending boolean,
    closed_at datetime(6),
    closed_by varchar(160),
    taken_up_by_id bigint,
    primary key (tenant_id, id),
    constraint uk_invitation_id unique (id),
    constraint uk_invitation_pending unique (tenant_id, email, role, pending),
    constraint fk_invitation_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_invitation_invited_by foreign key (invited_by_id) references person (id),
    constraint fk_invitation_taken_up_by foreign key (taken_up_by_id) references person (id)
);
create index ix_invitation_email on invitation (email, pending);

-- Owned by the tenant that is asked; one waiting request of a person there.
create table access_request (
    tenant_id bigint not null,
    id bigint not null auto_increment,
    version int not null,
    audience varchar(8) not null,
    person_id bigint not null,
    message varchar(1000) not null,
    asked_at datetime(6) not null,
    state varchar(12) not null,
    waiting boolean,
    answered_at datetime(6),
    answered_by varchar(160),
    role varchar(24),
    answer varchar(500),
    primary key (tenant_id, id),
    constraint uk_access_request_id unique (id),
    constraint uk_access_request_waiting unique (tenant_id, person_id, waiting),
    constraint fk_access_request_tenant foreign key (tenant_id) references tenant (id),
    constraint fk_access_request_person foreign key (person_id) references person (id)
);
create index ix_access_request_person on access_request (person_id);
